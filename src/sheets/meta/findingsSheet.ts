import { parseCellName } from "../../domain/address";
import { remedy, sentence } from "../../locale/findings";
import { levelName } from "../../locale/levels";
import { FINDING_HEADERS, FINDING_INPUTS, FINDING_STATUSES, SHEETS } from "../../locale/sheets";
import type { Finding } from "../../validate/finding";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import type { CellValue } from "../../workbook/snapshot";
import { serialDate } from "../evaluation/serialDate";
import type { LinkTo } from "../sheetLinks";
import { type Decision, decisionKey, type Decisions, placeOf } from "./decisions";
import { type TableColumn, tableSheet } from "./tableSheet";

const LEVEL_ORDER = ["error", "warning", "info"];

/** A finding with what was decided on it, or only what was decided once; neither where nothing was ever found. */
interface Row {
  readonly finding: Finding | null;
  readonly decision: Decision | null;
}

/**
 * Sheet "Inconsistências": by level, then by sheet as in the workbook, then from top to bottom. Stands even when there is none.
 * @param decisions what people wrote in the columns they fill in: it stays with its finding, and below them where that is no longer found
 */
export function findingsSheet(findings: readonly Finding[], sheets: readonly string[], linkTo: LinkTo, decisions: Decisions = new Map()): SheetPatch {
  const h = FINDING_HEADERS;
  const rows = rowsOf([...findings].sort(byLevelAndPlace(sheets)), decisions);
  const others = new Set([...decisions.values()].flatMap(({ row }) => [...(row?.others.keys() ?? [])]));
  return tableSheet<Row>({
    key: "inconsistencias",
    name: SHEETS.findings,
    table: "tblInconsistencias",
    rows,
    columns: [
      { header: h.level, width: 9, style: ({ finding }) => finding?.level ?? "muted", content: row => ({ value: row.finding ? levelName(row.finding.level) : past(row, "level") }) },
      { header: h.code, width: 24, style: "muted wrap", content: row => ({ value: row.finding ? row.finding.code : past(row, "code") }) },
      { header: h.what, width: 62, style: "wrap", content: row => ({ value: row.finding ? sentence(row.finding) : (past(row, "what") ?? FINDING_INPUTS.none) }) },
      { header: h.where, width: 14, style: "link wrap", content: row => where(row, linkTo) },
      { header: h.remedy, width: 48, style: "wrap", content: row => ({ value: row.finding ? remedy(row.finding) : remedyOfPast(row) }) },
      {
        header: h.status, width: 12, style: "input", content: ({ finding, decision }) => ({ value: decision?.status ?? (finding && FINDING_STATUSES[0]) }),
        validation: { rule: { type: "list", values: FINDING_STATUSES }, ...FINDING_INPUTS.status },
      },
      { header: h.reason, width: 30, style: "input wrap", content: ({ decision }) => ({ value: decision?.reason ?? null }) },
      { header: h.date, width: 12, style: "input date", content: ({ decision }) => ({ value: decision?.date ? dateOf(decision.date) : null }) },
      ...[...others].map((title): TableColumn<Row> => ({ header: title, width: 20, style: "input wrap", content: ({ decision }) => ({ value: plain(decision?.row?.others.get(title)) }) })),
    ],
  });
}

function rowsOf(findings: readonly Finding[], decisions: Decisions): readonly Row[] {
  const decided = new Map(findings.flatMap(finding => {
    const key = decisionKey(finding);
    return decisions.has(key) ? [[finding, key] as const] : [];
  }));
  const claimed = new Set(decided.values());
  const left = new Map([...decisions].filter(([key, { row }]) => row !== undefined && !claimed.has(key)));
  const found = findings.map((finding): Row => {
    const key = decided.get(finding) ?? movedFrom(finding, left);
    if (key === null) return { finding, decision: null };
    left.delete(key);
    return { finding, decision: decisions.get(key)! };
  });
  const rows = [...found, ...[...left.values()].map((decision): Row => ({ finding: null, decision }))];
  return rows.length > 0 ? rows : [{ finding: null, decision: null }];
}

/** The same words on the same sheet, once: rows were put in above, and the fault went down with its cell. */
function movedFrom(finding: Finding, left: Decisions): string | null {
  if (left.size === 0) return null;
  const what = sentence(finding);
  const same = [...left].filter(([, { row }]) => row!.code === finding.code && row!.what === what && row!.where.startsWith(`${finding.sheet}!`));
  return same.length === 1 ? same[0]![0] : null;
}

function past({ decision }: Row, key: "level" | "code" | "what" | "where" | "remedy"): string | null {
  return decision?.row?.[key] || null;
}

/** A row that somebody wrote keeps what they wrote. */
function remedyOfPast(row: Row): string | null {
  return past(row, "code") === null ? past(row, "remedy") : FINDING_INPUTS.past;
}

function where(row: Row, linkTo: LinkTo): CellContent {
  if (!row.finding) return { value: past(row, "where") };
  const { sheet, cell } = row.finding;
  return linkTo({ sheet, cell: cell ?? "A1" }, placeOf(row.finding));
}

function dateOf(date: string): string | number {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? serialDate(date) : date;
}

function plain(value: CellValue | undefined): string | number | boolean | null {
  return value === undefined || value === null ? null : typeof value === "object" ? value.error : value;
}

function byLevelAndPlace(sheets: readonly string[]) {
  const place = (finding: Finding): number[] => {
    const known = sheets.indexOf(finding.sheet);
    const at = finding.cell === null ? { row: -1, column: -1 } : parseCellName(finding.cell.split(":")[0]!);
    return [LEVEL_ORDER.indexOf(finding.level), known < 0 ? sheets.length : known, at.row, at.column];
  };
  return (a: Finding, b: Finding): number => {
    const [left, right] = [place(a), place(b)];
    const differs = left.findIndex((part, index) => part !== right[index]);
    return differs < 0 ? 0 : left[differs]! - right[differs]!;
  };
}

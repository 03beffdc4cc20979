import { parseCellName } from "../../domain/address";
import { remedy, sentence } from "../../locale/findings";
import { levelName } from "../../locale/levels";
import { FINDING_HEADERS, FINDING_INPUTS, FINDING_STATUSES, SHEETS } from "../../locale/sheets";
import type { Finding } from "../../validate/finding";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import { serialDate } from "../evaluation/serialDate";
import type { LinkTo } from "../sheetLinks";
import { type Decision, decisionKey, type Decisions, placeOf } from "./decisions";
import { tableSheet } from "./tableSheet";

const LEVEL_ORDER = ["error", "warning", "info"];

/**
 * Sheet "Inconsistências": by level, then by sheet as in the workbook, then from top to bottom. Stands even when there is none.
 * @param decisions what people wrote in the columns they fill in: it stays with its finding
 */
export function findingsSheet(findings: readonly Finding[], sheets: readonly string[], linkTo: LinkTo, decisions: Decisions = new Map()): SheetPatch {
  const decided = (finding: Finding | null): Decision | null => (finding && decisions.get(decisionKey(finding))) ?? null;
  const h = FINDING_HEADERS;
  const none = findings.length === 0;
  const rows: (Finding | null)[] = none ? [null] : [...findings].sort(byLevelAndPlace(sheets));
  return tableSheet<Finding | null>({
    key: "inconsistencias",
    name: SHEETS.findings,
    table: "tblInconsistencias",
    rows,
    columns: [
      { header: h.level, width: 9, style: finding => finding?.level ?? "muted", content: finding => ({ value: finding && levelName(finding.level) }) },
      { header: h.code, width: 24, style: "muted wrap", content: finding => ({ value: finding && finding.code }) },
      { header: h.what, width: 62, style: "wrap", content: finding => ({ value: finding ? sentence(finding) : FINDING_INPUTS.none }) },
      { header: h.where, width: 14, style: "link wrap", content: finding => where(finding, linkTo) },
      { header: h.remedy, width: 48, style: "wrap", content: finding => ({ value: finding && remedy(finding) }) },
      {
        header: h.status, width: 12, style: "input", content: finding => ({ value: finding && (decided(finding)?.status ?? FINDING_STATUSES[0]) }),
        validation: { rule: { type: "list", values: FINDING_STATUSES }, ...FINDING_INPUTS.status },
      },
      { header: h.reason, width: 30, style: "input wrap", content: finding => ({ value: decided(finding)?.reason ?? null }) },
      { header: h.date, width: 12, style: "input date", content: finding => ({ value: serialOrNull(decided(finding)) }) },
    ],
  });
}

function where(finding: Finding | null, linkTo: LinkTo): CellContent {
  if (!finding) return { value: null };
  const { sheet, cell } = finding;
  return linkTo({ sheet, cell: cell ?? "A1" }, placeOf(finding));
}

function serialOrNull(decision: Decision | null): number | null {
  return decision?.date ? serialDate(decision.date) : null;
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

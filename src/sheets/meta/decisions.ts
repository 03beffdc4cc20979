import { dayOfSerial, isSerial } from "../../domain/calendar";
import { sentence } from "../../locale/findings";
import { FINDING_HEADERS, FINDING_INPUTS, FINDING_STATUSES } from "../../locale/sheets";
import type { Finding } from "../../validate/finding";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";

export type DecisionStatus = (typeof FINDING_STATUSES)[number];

/** What a person wrote beside a finding in the table Inconsistências. */
export interface Decision {
  readonly status: DecisionStatus;
  readonly reason: string | null;
  /** ISO day, or a text that somebody typed in its place. */
  readonly date: string | null;
  /** The rest of its row: it stays in the table when the finding it was about is no longer there. */
  readonly row?: DecidedRow;
}

export interface DecidedRow {
  readonly level: string;
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  /** Columns that people added, by their title. */
  readonly others: ReadonlyMap<string, CellValue>;
}

/** By `decisionKey`. */
export type Decisions = ReadonlyMap<string, Decision>;

/** A decision is about a fault with its figures at its place: where one of these changes, it has to be decided again. */
export function decisionKey(finding: Finding): string {
  return keyOf(finding.code, placeOf(finding), sentence(finding));
}

/** "AB!C35", or the sheet where a finding has no cell: as the column Onde has it. */
export function placeOf({ sheet, cell }: Finding): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** What stands in the table Inconsistências of the workbook, as its rows come; empty where Pactua has not written it. */
export function readDecisions(snapshot: WorkbookSnapshot): Decisions {
  const name = madeSheets(snapshot).get("inconsistencias");
  const values = snapshot.sheets.find(sheet => sheet.name === name)?.values ?? [];
  const top = values.findIndex(row => row.includes(h.code) && row.includes(h.status));
  if (top < 0) return new Map();
  return new Map(values.slice(top + 1).flatMap((row): [string, Decision][] => {
    const cells = new Map(values[top]!.flatMap((title, column) => (typeof title === "string" ? [[title, row[column] ?? null] as const] : [])));
    const decision = decisionOf(cells);
    const { code, where, what } = decision.row!;
    return isWorthKeeping(decision) ? [[keyOf(code, where, what), decision]] : [];
  }));
}

const h = FINDING_HEADERS;
const OWN_TITLES: readonly string[] = Object.values(h);

function decisionOf(cells: ReadonlyMap<string, CellValue>): Decision {
  const text = (title: string): string => textOf(cells.get(title)) ?? "";
  const word = text(h.status);
  const status = FINDING_STATUSES.find(each => each === word.trim().toLowerCase());
  // Another word than the three has its place beside the reason.
  const reason = [status === undefined ? word : "", text(h.reason)].filter(part => part !== "").join(" – ");
  return {
    status: status ?? FINDING_STATUSES[0],
    reason: reason === "" ? null : reason,
    date: dayOf(cells.get(h.date)),
    row: {
      level: text(h.level), code: text(h.code), what: text(h.what), where: text(h.where), remedy: text(h.remedy),
      others: new Map([...cells].filter(([title, value]) => !OWN_TITLES.includes(title) && value !== null)),
    },
  };
}

/** A person wrote something in the row, or the row itself. */
function isWorthKeeping({ status, reason, date, row }: Decision): boolean {
  const own = row!.code === "" && row!.what !== "" && row!.what !== FINDING_INPUTS.none;
  return own || status !== FINDING_STATUSES[0] || reason !== null || date !== null || row!.others.size > 0;
}

function textOf(value: CellValue | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : null;
}

/** A date that is no date stays as it was typed. */
function dayOf(value: CellValue | undefined): string | null {
  return typeof value === "number" && isSerial(value) ? dayOfSerial(Math.floor(value)) : textOf(value);
}

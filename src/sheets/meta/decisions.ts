import { dayOfSerial } from "../../domain/calendar";
import { sentence } from "../../locale/findings";
import { FINDING_HEADERS, FINDING_STATUSES } from "../../locale/sheets";
import type { Finding } from "../../validate/finding";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";

export type DecisionStatus = (typeof FINDING_STATUSES)[number];

/** What a person wrote beside a finding in the table Inconsistências. */
export interface Decision {
  readonly status: DecisionStatus;
  readonly reason: string | null;
  /** ISO day. */
  readonly date: string | null;
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

/** What stands in the table Inconsistências of the workbook; empty where Pactua has not written it. */
export function readDecisions(snapshot: WorkbookSnapshot): Decisions {
  const name = madeSheets(snapshot).get("inconsistencias");
  const [header = [], ...rows] = snapshot.sheets.find(sheet => sheet.name === name)?.values ?? [];
  const column = (title: string): number => header.indexOf(title);
  const h = FINDING_HEADERS;
  const places = { code: column(h.code), where: column(h.where), what: column(h.what), status: column(h.status), reason: column(h.reason), date: column(h.date) };
  if (Object.values(places).some(place => place < 0)) return new Map();
  return new Map(rows.flatMap((row): [string, Decision][] => {
    const status = FINDING_STATUSES.find(each => each === row[places.status]);
    const decision = { status: status ?? "aberta", reason: textOf(row[places.reason]), date: dayOf(row[places.date]) };
    const key = keyOf(...[places.code, places.where, places.what].map(place => String(row[place] ?? "")));
    return decision.status === "aberta" && decision.reason === null && decision.date === null ? [] : [[key, decision]];
  }));
}

function textOf(value: CellValue | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : null;
}

function dayOf(value: CellValue | undefined): string | null {
  return typeof value === "number" && value > 0 ? dayOfSerial(Math.floor(value)) : null;
}

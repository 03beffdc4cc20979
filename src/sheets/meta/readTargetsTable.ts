import { TARGET_HEADERS } from "../../locale/sheets";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";

/** A row of the table Metas, as Pactua wrote it when it last made it. */
export interface TargetsRow {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly facility: string;
  readonly group: string;
  readonly indicator: string;
  readonly text: string;
  readonly frequency: string;
  /** A fraction of 1, of the line or shared; null where there was none. */
  readonly weight: number | null;
}

/** The table Metas of the workbook; null where Pactua has not written it, or it was changed beyond recognition. */
export function readTargetsTable(snapshot: WorkbookSnapshot): TargetsRow[] | null {
  const name = madeSheets(snapshot).get("metas");
  const [header = [], ...rows] = snapshot.sheets.find(sheet => sheet.name === name)?.values ?? [];
  const h = TARGET_HEADERS;
  const columns = [h.sheet, h.cell, h.kind, h.facility, h.group, h.indicator, h.text, h.frequency, h.weight, h.sharedWeight].map(title => header.indexOf(title));
  if (columns.includes(-1)) return null;
  return rows.map(row => {
    const [sheet, cell, kind, facility, group, indicator, text, frequency, weight, shared] = columns.map(column => row[column] ?? null) as CellValue[];
    return {
      sheet: textOf(sheet), cell: textOf(cell), kind: textOf(kind), facility: textOf(facility), group: textOf(group), indicator: textOf(indicator),
      text: textOf(text), frequency: textOf(frequency), weight: numberOf(weight) ?? numberOf(shared),
    };
  });
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

import { cellName } from "../../domain/address";
import { MONITORING } from "../../locale/following";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { KEYS } from "./tables";

/** The yellow cell of the sheet Acompanhamento as it stands. */
export interface DateCell {
  readonly shown: CellValue;
  /** What Pactua itself put there, as the sheet remembers it. */
  readonly own: CellValue;
  readonly formula: string | null;
}

/** Null where the sheet is not there, or the cell cannot be found on it. */
export function dateCell(snapshot: WorkbookSnapshot): DateCell | null {
  const name = madeSheets(snapshot).get(KEYS.monitoring);
  const sheet = snapshot.sheets.find(one => one.name === name);
  const row = sheet?.values.findIndex(cells => cells.includes(MONITORING.ownDate)) ?? -1;
  if (!sheet || row < 1) return null;
  const cells = sheet.values[row]!;
  const column = sheet.values[row - 1]!.indexOf(MONITORING.date);
  return {
    shown: cells[column] ?? null,
    own: cells[cells.indexOf(MONITORING.ownDate) + 1] ?? null,
    formula: sheet.formulas.get(cellName(row, Math.max(0, column))) ?? null,
  };
}

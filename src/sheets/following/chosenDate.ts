import { cellName } from "../../domain/address";
import type { ChosenDate } from "../../follow/typedPlan";
import { MONITORING } from "../../locale/following";
import { madeSheets } from "../../workbook/marks";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { KEYS } from "./tables";
import { typedDay } from "./typedDay";

/**
 * The date of the sheet Acompanhamento, where a person chose it: it is a formula, or another one than the sheet remembers as Pactua's own.
 * Null where the sheet is not there, or its date is.
 */
export function chosenDate(snapshot: WorkbookSnapshot): ChosenDate | null {
  const name = madeSheets(snapshot).get(KEYS.monitoring);
  const sheet = snapshot.sheets.find(one => one.name === name);
  const row = sheet?.values.findIndex(cells => cells.includes(MONITORING.ownDate)) ?? -1;
  if (!sheet || row < 1) return null;
  const cells = sheet.values[row]!;
  const column = sheet.values[row - 1]!.indexOf(MONITORING.date);
  const shown = cells[column] ?? null;
  const own = cells[cells.indexOf(MONITORING.ownDate) + 1] ?? null;
  const formula = sheet.formulas.get(cellName(row, Math.max(0, column))) ?? null;
  const day = typedDay(shown);
  return day === null || (formula === null && shown === own) ? null : { day, formula };
}

import type { ChosenDate } from "../../follow/typedPlan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { dateCell } from "./dateCell";
import { typedDay } from "./typedDay";

/**
 * The date of the sheet Acompanhamento, where a person chose it: it is a formula, or another one than the sheet remembers as Pactua's own.
 * Null where the sheet is not there, or its date is.
 */
export function chosenDate(snapshot: WorkbookSnapshot): ChosenDate | null {
  const cell = dateCell(snapshot);
  const day = cell && typedDay(cell.shown);
  return !cell || day === null || (cell.formula === null && cell.shown === cell.own) ? null : { day, formula: cell.formula };
}

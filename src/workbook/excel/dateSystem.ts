import { parseCellName } from "../../domain/address";
import type { SheetCells } from "./decodeBlock";

/** Texts, colours, conditions and padding of a number format: letters in them say nothing about dates. */
const NOT_A_PATTERN = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number in this format (en-US grammar) is shown as a date or a time. */
export function isDateFormat(format: string): boolean {
  return !/general/i.test(format) && /[dmyhs]/i.test(format.replace(NOT_A_PATTERN, ""));
}

/** Counts the dates of a workbook that begins in 1904 from 1900, as everything above the port does. */
export function shiftDates({ values, formats }: SheetCells, days: number): void {
  for (const [name, format] of formats) {
    if (!isDateFormat(format)) continue;
    const { row, column } = parseCellName(name);
    const value = values[row]?.[column];
    if (typeof value === "number") values[row]![column] = value + days;
  }
}

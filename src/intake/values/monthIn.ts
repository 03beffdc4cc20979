import type { CellValue } from "../../workbook/snapshot";
import { monthOfSerial } from "./monthOfSerial";
import { type Month, readMonth } from "./readMonth";

/** The month that a value names, in words or, where it is shown as a date, as a serial; null for anything else. */
export function monthIn(value: CellValue, shown: { readonly asDate: boolean }): Month | null {
  if (typeof value === "number") return shown.asDate ? monthOfSerial(value) : null;
  return typeof value === "string" ? readMonth(value) : null;
}

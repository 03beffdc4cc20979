import { type Day, dayOfSerial, isSerial } from "../../domain/calendar";
import { readDeadline } from "../../intake/values/readDeadline";
import type { CellValue } from "../../workbook/snapshot";

/** The day that a cell holds: a date, or a text that names one ("31/08/2024"; of a month its last day). Null for all else. */
export function typedDay(value: CellValue): Day | null {
  if (typeof value === "number" && isSerial(value)) return dayOfSerial(value);
  return typeof value === "string" ? readDeadline(value).end : null;
}

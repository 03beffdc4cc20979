import type { Month } from "./readMonth";

/** The day before 1900-03-01 that Excel counts and the calendar has not. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The month an Excel date serial lies in: 44927 (2023-01-01) -> {month: 1, year: 2023}. */
export function monthOfSerial(serial: number): Month {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** A day as ISO text ("2024-04-30"), so that it sorts, compares and travels as it is. */
export type Day = string;

/** @returns null when there is no such day (31 February). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const MS_A_DAY = 86_400_000;

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** Excel knows the days from 1900 to 9999; beyond them a cell shows nothing but ####. */
export function isSerial(value: number): boolean {
  return value >= 1 && value < 2_958_466;
}

/** Excel's serial number of a day counts from 1899-12-30: 2023-01-01 is 44927. */
export function dayOfSerial(serial: number): Day {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** 2023-01-01 -> 44927, as Excel and LibreOffice count. */
export function serialOfDay(day: Day): number {
  return daysBetween("1899-12-30", day);
}

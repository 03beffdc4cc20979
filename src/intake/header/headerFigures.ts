import type { CellValue } from "../../workbook/snapshot";

const YEAR = /^\s*(19|20)\d\d\s*$/;
const FIGURE = /^\s*(R\$)?\s*\d[\d.,]*\s*$/;

/** 2024 or "2024" as a year; null for any other value. */
export function yearOf(value: CellValue): number | null {
  const number = typeof value === "string" && YEAR.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 1990 && number <= 2100 ? number : null;
}

/** "151.020,96" is a figure although it is text; "100%" may head a column of points. */
export function isFigure(value: CellValue, year: number | null): boolean {
  return typeof value === "string" && year === null && FIGURE.test(value);
}

import { readDeadline } from "../intake/values/readDeadline";

/** "1º quadrimestre de 2023", "jan a abr/2023" and "01/2023 a 04/2023" -> 2023-01 to 2023-04, "2023" -> the whole year; null when it names no such period. */
export function budgetPeriod(text: string): { readonly from: string; readonly to: string } | null {
  const { start, end } = readDeadline(text);
  return start === null || end === null ? null : { from: start.slice(0, 7), to: end.slice(0, 7) };
}

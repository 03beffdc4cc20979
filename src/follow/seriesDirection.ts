import { compare } from "../domain/fraction";
import type { Direction, SeriesRecord } from "../intake/records";
import { isRate, namesHarm, suggestsLower } from "../intake/values/readDirection";

/**
 * Less is better where the name says so (mortality), or where a rate, or what nobody wants, is to fall from its first year to its last and never rises.
 * Any other count that falls may only be a smaller portion of the work in that year.
 */
export function seriesDirection(indicator: string, years: readonly SeriesRecord[]): Direction {
  if (suggestsLower(indicator)) return "lower";
  const values = [...years].sort((a, b) => a.year - b.year).flatMap(({ value }) => value ?? []);
  const falls = values.length > 1 && values.every((value, index) => index === 0 || compare(value, values[index - 1]!) <= 0) && compare(values[values.length - 1]!, values[0]!) < 0;
  return falls && (isRate(indicator) || namesHarm(indicator) || years.some(({ percent }) => percent)) ? "lower" : "higher";
}

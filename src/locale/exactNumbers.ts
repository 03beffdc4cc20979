import { equals, type Fraction, HUNDRED, multiply } from "../domain/fraction";
import { round, truncate } from "../domain/rounding";
import { decimal } from "./numbers";

const MOST_PLACES = 3;

/** "84,375 %", "0,70 %"; what needs more than three decimals is cut, never rounded up onto a limit: "66,666… %". */
export function exactPercent(value: Fraction, least = 0): string {
  return `${exactNumber(multiply(value, HUNDRED), least)} %`;
}

export function exactNumber(value: Fraction, least: number): string {
  const shown = round(value, MOST_PLACES, truncate);
  if (!equals(shown, value)) return `${decimal(shown, MOST_PLACES)}…`;
  const places = [...Array(MOST_PLACES).keys()].find(each => each >= least && equals(round(value, each, truncate), value));
  return decimal(shown, places ?? MOST_PLACES);
}

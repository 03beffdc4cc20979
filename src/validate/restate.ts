import { equals, type Fraction, HUNDRED, multiply, toNumber } from "../domain/fraction";
import { round, toDecimalText } from "../domain/rounding";

const MOST_DECIMALS = 6;

/** A percentage in the style of the text it replaces: 0.037 for "3,00%" -> "3,70%"; for a typed number the number itself. */
export function restate(before: string, value: Fraction): string | number {
  const style = /^\s*\d+(?:,(\d+))?(\s*)%\s*$/.exec(before);
  if (!style) return toNumber(value);
  const [, decimals = "", space = ""] = style;
  return `${toDecimalText(multiply(value, HUNDRED), placesFor(value, decimals.length)).replace(".", ",")}${space}%`;
}

/** As many as the text had, and more where these would round the value. */
function placesFor(value: Fraction, least: number): number {
  let places = least;
  while (places < MOST_DECIMALS && !equals(round(value, places + 2), value)) places++;
  return places;
}

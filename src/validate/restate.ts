import { type Fraction, HUNDRED, multiply, toNumber } from "../domain/fraction";
import { toDecimalText } from "../domain/rounding";

/** A percentage in the style of the text it replaces: 0.037 for "3,00%" -> "3,70%"; for a typed number the number itself. */
export function restate(before: string, value: Fraction): string | number {
  const style = /^\s*\d+(?:,(\d+))?(\s*)%\s*$/.exec(before);
  if (!style) return toNumber(value);
  const [, decimals = "", space = ""] = style;
  return `${toDecimalText(multiply(value, HUNDRED), Math.max(decimals.length, 2)).replace(".", ",")}${space}%`;
}

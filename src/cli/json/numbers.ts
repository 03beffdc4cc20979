import { type Fraction, toNumber } from "../../domain/fraction";
import { toDecimalText } from "../../domain/rounding";

/** A number of the JSON: the nearest double, null where there is none. */
export function jsonNumber(value: Fraction | null): number | null {
  return value === null ? null : toNumber(value);
}

/** Money of the JSON: text with two decimals ("161208.91"), so that no reader passes it through a binary number. */
export function jsonMoney(value: Fraction | null): string | null {
  return value === null ? null : toDecimalText(value, 2);
}

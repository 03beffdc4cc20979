import Decimal from "decimal.js";
import { type Fraction, fraction } from "./fraction";

/** Excel keeps 15 significant digits: what a cell shows as 0,0237 is stored as 0.023700000000000002. */
const EXCEL_DIGITS = 15;

/** A number typed into a cell, as its 15 significant digits say. @throws {RangeError} when it is not finite. */
export function fromNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  return fromDecimal(new Decimal(value).toSignificantDigits(EXCEL_DIGITS));
}

/** Decimal text with a point and without thousands ("-1234.56"). @throws {RangeError} when it is no number. */
export function fromDecimalText(text: string): Fraction {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not a decimal number: ${text}`);
  return fromDecimal(new Decimal(text));
}

function fromDecimal(value: Decimal): Fraction {
  if (!value.isFinite()) throw new RangeError("a number must be finite");
  const [whole, decimals = ""] = value.toFixed().split(".") as [string, string?];
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

import { type Fraction, fraction } from "./fraction";

/** Excel keeps 15 significant digits: what a cell shows as 0,0237 is stored as 0.023700000000000002. */
const EXCEL_DIGITS = 15;

/**
 * A number typed into a cell, as its 15 significant digits say: the shortest decimal that stands for it, rounded half away from zero.
 * decimal.js reads the same (test/properties), and weighs 13 of the 20 KiB that the custom functions may take.
 * @throws {RangeError} when it is not finite.
 */
export function fromNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  if (!Number.isFinite(value)) throw new RangeError("a number must be finite");
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  const digits = mantissa.replace(".", "");
  const kept = BigInt(digits.slice(0, EXCEL_DIGITS)) + (digits.charAt(EXCEL_DIGITS) >= "5" ? 1n : 0n);
  const places = Math.min(digits.length, EXCEL_DIGITS) - 1 - Number(exponent);
  const num = value < 0 ? -kept : kept;
  return places > 0 ? fraction(num, 10n ** BigInt(places)) : fraction(num * 10n ** BigInt(-places));
}

/** Decimal text with a point and without thousands ("-1234.56"). @throws {RangeError} when it is no number. */
export function fromDecimalText(text: string): Fraction {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not a decimal number: ${text}`);
  const [whole, decimals = ""] = text.split(".") as [string, string?];
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

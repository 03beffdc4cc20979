import { type Fraction } from "./fraction";

/** Takes a quotient to a whole number: `whole` is the part before the comma, `rest / den` what is left; all of them not negative. */
export type RoundingMode = (whole: bigint, rest: bigint, den: bigint) => bigint;

/** 0,005 becomes 0,01 and -0,005 becomes -0,01: how Brazilian contracts and Excel's ROUND do it. */
export const halfAwayFromZero: RoundingMode = (whole, rest, den) => (rest * 2n >= den ? whole + 1n : whole);

/** Ties go to the even neighbour (ABNT NBR 5891). */
export const halfEven: RoundingMode = (whole, rest, den) => {
  const doubled = rest * 2n;
  if (doubled === den) return whole % 2n === 0n ? whole : whole + 1n;
  return doubled > den ? whole + 1n : whole;
};

/** What is over is cut off. */
export const truncate: RoundingMode = whole => whole;

const POWERS = Array.from({ length: 20 }, (_, places) => 10n ** BigInt(places));

/** Rounds once, exactly, to a number of decimal places. The result's denominator is 10 ** places. */
export function round(value: Fraction, places = 2, mode: RoundingMode = halfAwayFromZero): Fraction {
  const den = POWERS[places] ?? 10n ** BigInt(places);
  const negative = value.num < 0n;
  const scaled = (negative ? -value.num : value.num) * den;
  const whole = scaled / value.den;
  const rounded = mode(whole, scaled - whole * value.den, value.den);
  return { num: negative ? -rounded : rounded, den };
}

/** Decimal text with a point: round(1/3, 2) -> "0.33". Exact: no binary number on the way. */
export function toDecimalText(value: Fraction, places = 2, mode: RoundingMode = halfAwayFromZero): string {
  const { num } = round(value, places, mode);
  const digits = (num < 0n ? -num : num).toString().padStart(places + 1, "0");
  const sign = num < 0n ? "-" : "";
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

import { compare, type Fraction, fraction, isNegative, isZero, multiply, ONE } from "../domain/fraction";
import type { MonthRecord, TargetRecord } from "../intake/records";

/** Why what stands in a month's cell cannot be an actual of its target. */
export type CellFault = "text" | "ambiguous" | "negative" | "not-percent" | "unasked-percent" | "too-high" | "not-yes-no";

/** Nobody reaches five times a percentage. */
const MOST_PERCENT = fraction(5);
const TEN = fraction(10);

/** Null for a value that can be, and for a blank cell: that one is missing, not wrong. */
export function cellFault({ value, blank, text, other = null }: MonthRecord, target: TargetRecord): CellFault | null {
  if (blank) return null;
  if (value === null) return "text";
  if (other !== null) return "ambiguous";
  if (isNegative(value)) return "negative";
  if (target.percent && !text.includes("%") && seemsHundredfold(value, target)) return "not-percent";
  if (target.percent && compare(value, MOST_PERCENT) > 0) return "too-high";
  if (!target.percent && (text.includes("%") || target.indicator.includes("%")) && seemsHundredth(value, target)) return "unasked-percent";
  return target.reading.metOrNot && !isYesOrNo(value) ? "not-yes-no" : null;
}

/**
 * A number without a sign where a percentage is meant: 92 for 92 %, or 0.8 for 0.8 % under a target of 2.5 %. A hundredth of it lies nearer to the
 * target than it does itself.
 */
function seemsHundredfold(value: Fraction, { value: target, direction }: TargetRecord): boolean {
  const most = direction === "lower" ? ONE : MOST_PERCENT;
  return compare(value, most) > 0 || (target !== null && compare(value, multiply(target, TEN)) > 0);
}

/** 0.86 or 86 % beside a target of 85 that has no sign: a hundred times it lies nearer to the target than it does itself. */
function seemsHundredth(value: Fraction, { value: target }: TargetRecord): boolean {
  return target !== null && !isZero(value) && compare(multiply(value, TEN), target) < 0;
}

/** 1 or 0; what is more than 1 (two reports where one was due) is a yes too. */
function isYesOrNo(value: Fraction): boolean {
  return isZero(value) || compare(value, ONE) >= 0;
}

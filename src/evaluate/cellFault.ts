import { compare, type Fraction, fraction, isNegative, isZero, ONE } from "../domain/fraction";
import type { MonthRecord, TargetRecord } from "../intake/records";

/** Why what stands in a month's cell cannot be an actual of its target. */
export type CellFault = "text" | "negative" | "not-percent" | "not-yes-no";

/** Nobody reaches five times a percentage; whoever types 92 where 92 % is meant seems to. */
const MOST_PERCENT = fraction(5);

/** Null for a value that can be, and for a blank cell: that one is missing, not wrong. */
export function cellFault({ value, blank }: MonthRecord, target: TargetRecord): CellFault | null {
  if (blank) return null;
  if (value === null) return "text";
  if (isNegative(value)) return "negative";
  if (target.percent && compare(value, MOST_PERCENT) > 0) return "not-percent";
  return target.reading.metOrNot && !isYesOrNo(value) ? "not-yes-no" : null;
}

/** 1 or 0; what is more than 1 (two reports where one was due) is a yes too. */
function isYesOrNo(value: Fraction): boolean {
  return isZero(value) || compare(value, ONE) >= 0;
}

import { divide, type Fraction, isZero, multiply, ONE, subtract, sum } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { measure, type Measured } from "./measure";
import type { LinePlan } from "./plan";

/** What the cells of a line show until the host recalculates, found the way their formulas find it. Null = "". */
export interface LineValues {
  readonly inputs: readonly (Measured<Fraction> | null)[];
  /** Turned round where lower is better, so that reached / wanted is the attainment. */
  readonly whole: Measured<Fraction> | null;
  readonly attainment: Fraction | null;
}

export function lineValues({ line, inputs }: LinePlan): LineValues {
  const measured = inputs.map(input => measure(line, input));
  const complete = measured.length > 0 && measured.every(one => one !== null) ? measured : null;
  const whole = complete && turned(line, {
    reached: sum(complete.map(one => one.reached)),
    wanted: sum(complete.map(one => one.wanted)),
    actual: sum(complete.map(one => one.actual)),
  });
  return { inputs: measured, whole, attainment: whole && !isZero(whole.wanted) ? divide(whole.reached, whole.wanted) : null };
}

function turned({ direction, method }: EvaluationLine, { reached, wanted, actual }: Measured<Fraction>): Measured<Fraction> {
  if (direction === "higher" || method === "met-or-not") return { reached, wanted, actual };
  return isZero(reached) ? { reached: ONE, wanted: ONE, actual } : { reached: wanted, wanted: reached, actual };
}

/** How much more (or, where lower is better, how much less) it takes to stand on `limit`; rounded up, so that it is surely enough. */
export function gapTo(limit: Fraction, target: Fraction, actual: Fraction, { direction, places }: { direction: "higher" | "lower"; places: number }): Fraction {
  const gap = direction === "higher" ? subtract(multiply(limit, target), actual) : subtract(actual, divide(target, limit));
  return round(gap, places, (whole, rest) => (rest > 0n ? whole + 1n : whole));
}

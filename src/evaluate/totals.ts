import { type Fraction, subtract, sum } from "../domain/fraction";
import { round } from "../domain/rounding";
import type { EvaluationLine, EvaluationTotals } from "./evaluation";

/** Adds up the closed lines and counts the open ones. */
export function totals(lines: readonly EvaluationLine[]): EvaluationTotals {
  const closed = lines.filter(line => line.payment !== null);
  const add = (of: (line: EvaluationLine) => Fraction | null): Fraction => round(sum(closed.map(line => of(line)!)));
  const full = add(line => line.full);
  const exact = round(sum(closed.map(line => line.amount!)));
  return {
    full,
    payment: add(line => line.payment),
    deduction: add(line => line.deduction),
    residue: subtract(exact, full),
    open: lines.length - closed.length,
  };
}

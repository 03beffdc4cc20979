import { type Fraction, fraction, subtract, sum } from "../domain/fraction";
import { round } from "../domain/rounding";
import type { EvaluationLine, EvaluationTotals } from "./evaluation";

/** Adds up the closed lines and counts the open ones. */
export function totals(lines: readonly EvaluationLine[]): EvaluationTotals {
  const closed = lines.filter(line => line.payment !== null);
  const full = addCentavos(closed.map(line => line.full!));
  return {
    full,
    payment: addCentavos(closed.map(line => line.payment!)),
    deduction: addCentavos(closed.map(line => line.deduction!)),
    residue: subtract(round(sum(closed.map(line => line.amount!))), full),
    open: lines.length - closed.length,
  };
}

/** Amounts rounded to centavos have the denominator 100. */
function addCentavos(amounts: readonly Fraction[]): Fraction {
  return fraction(amounts.reduce((total, amount) => total + amount.num, 0n), 100);
}

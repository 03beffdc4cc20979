import { divide, type Fraction, multiply } from "./fraction";
import { halfAwayFromZero, round, type RoundingMode } from "./rounding";

/**
 * Points reached / points possible × variable budget, in reais, rounded once for the whole contract.
 * @throws {RangeError} when no points are possible.
 */
export function pointsPayment(reached: Fraction, possible: Fraction, budget: Fraction, mode: RoundingMode = halfAwayFromZero): Fraction {
  return round(multiply(divide(reached, possible), budget), 2, mode);
}

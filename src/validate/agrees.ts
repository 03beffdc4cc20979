import { absolute, compare, type Fraction, fraction, subtract } from "../domain/fraction";

/** Excel keeps 15 digits: three cells of =1/3 add up to 0.999999999999999, and nobody typed a fault. */
const NOISE = fraction(1, 1_000_000_000);

/** Two stated amounts say the same: exactly, but for what Excel's 15 digits lose. */
export function agrees(a: Fraction, b: Fraction): boolean {
  return compare(absolute(subtract(a, b)), NOISE) <= 0;
}

import { compare, divide, type Fraction, fraction, isZero, ONE, subtract, ZERO } from "./fraction";

export type Direction = "higher" | "lower";

/**
 * ratio       actual / target, turned round (target / actual) where lower is better
 * complement  where lower is better 2 − actual / target: 10 % over a ceiling reaches 90 %; where higher is better the same as ratio
 * met-or-not  1 when the target is met (exactly met is met), else 0
 */
export type AttainmentMethod = "ratio" | "complement" | "met-or-not";

export interface AttainmentTarget {
  readonly value: Fraction;
  readonly direction: Direction;
  readonly method: AttainmentMethod;
}

const TWO = fraction(2);

/**
 * The part of the target that was reached, exact and not capped (1 = 100 %).
 * An actual of 0 under a ceiling is the best there is and counts as 100 %, not as infinite.
 * A strict limit ("<1%") met exactly counts as 100 %, like any other limit.
 * @throws {RangeError} when the target is 0 and has to divide; `target-zero` reports it before anyone pays.
 */
export function attainment(actual: Fraction, target: AttainmentTarget): Fraction {
  const { value, direction, method } = target;
  if (method === "met-or-not") return meets(actual, target) ? ONE : ZERO;
  if (direction === "higher") return divide(actual, value);
  if (isZero(actual)) return ONE;
  return method === "ratio" ? divide(value, actual) : subtract(TWO, divide(actual, value));
}

function meets(actual: Fraction, { value, direction }: AttainmentTarget): boolean {
  const order = compare(actual, value);
  return direction === "higher" ? order >= 0 : order <= 0;
}

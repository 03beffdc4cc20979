import { compare, divide, type Fraction, fraction, isNegative, isZero, multiply, subtract, sum } from "./fraction";
import { round, truncate } from "./rounding";

/**
 * Shares an amount out by weights, in centavos, losing none: each part is cut to the centavo, and the centavos left over go one by one
 * to the parts that lost most (the first of equals). An amount that is not whole centavos is rounded first.
 * @throws {RangeError} when a weight is negative or all of them are 0.
 */
export function allocate(amount: Fraction, weights: readonly Fraction[]): Fraction[] {
  const total = sum(weights);
  if (weights.some(isNegative) || isZero(total)) throw new RangeError("weights must not be negative, and not all of them 0");
  const whole = round(amount);
  const exact = weights.map(weight => divide(multiply(whole, weight), total));
  const parts = exact.map(part => round(part, 2, truncate).num);
  const sign = isNegative(whole) ? -1n : 1n;
  const left = Number((whole.num - parts.reduce((all, part) => all + part, 0n)) * sign);
  const lost = exact.map((part, i) => ({ i, rest: multiply(subtract(part, fraction(parts[i]!, 100)), fraction(sign)) }));
  lost.sort((a, b) => compare(b.rest, a.rest) || a.i - b.i);
  for (const { i } of lost.slice(0, left)) parts[i]! += sign;
  return parts.map(centavos => fraction(centavos, 100));
}

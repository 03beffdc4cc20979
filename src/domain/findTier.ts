import { compare, divide, type Fraction, HUNDRED, multiply } from "./fraction";
import { round } from "./rounding";
import { type Choices, ROUNDINGS, type RuleTier } from "./rule";

/**
 * The step an attainment stands on, or null where the table says nothing from 0 up to its lowest band.
 * Tiers come highest first. The comparison multiplies crosswise, so an attainment exactly on a limit never falls below it.
 */
export function findTier<T extends Pick<RuleTier, "from" | "fromInclusive">>(attainment: Fraction, tiers: readonly T[]): T | null {
  for (const tier of tiers) {
    if (tier.from === null) return tier;
    const order = compare(attainment, tier.from);
    if (order > 0 || (order === 0 && tier.fromInclusive)) return tier;
  }
  return null;
}

/** The attainment as the bands see it: held between floor and cap, then rounded to the resolution. */
export function judged(attainment: Fraction, { cap, floor, resolution, rounding }: Pick<Choices, "cap" | "floor" | "resolution" | "rounding">): Fraction {
  let value = attainment;
  if (cap !== null && compare(value, cap) > 0) value = cap;
  if (floor !== null && compare(value, floor) < 0) value = floor;
  if (resolution === null) return value;
  const step = divide(resolution, HUNDRED);
  return multiply(round(divide(value, step), 0, ROUNDINGS[rounding]), step);
}

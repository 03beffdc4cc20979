import type { Direction } from "./attainment";
import { compare, type Fraction } from "./fraction";
import type { ScoredBand } from "./surveyPoints";

/** The step a result stands on, or null beyond the worst one. Tiers come best first, as surveyPoints gives them; nothing is divided. */
export function findPoints<T extends Pick<ScoredBand, "from" | "fromInclusive" | "to" | "toInclusive">>(result: Fraction, tiers: readonly T[], direction: Direction): T | null {
  for (const tier of tiers) {
    const limit = direction === "higher" ? tier.from : tier.to;
    if (limit === null) return tier;
    const order = direction === "higher" ? compare(result, limit) : compare(limit, result);
    if (order > 0 || (order === 0 && (direction === "higher" ? tier.fromInclusive : tier.toInclusive))) return tier;
  }
  return null;
}

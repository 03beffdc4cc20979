import type { RuleTier } from "../domain/rule";
import type { BandTable } from "../validate/bandTables";
import type { TierRef } from "./evaluation";

/** A tier that payments are found by, and that can say where it was written. */
export type PaidTier = TierRef & RuleTier;

/** The tiers of a sound band table, from the highest to the lowest. */
export function tierRefs({ survey }: BandTable): PaidTier[] {
  return survey.tiers.map(({ from, fromInclusive, to, band, rivals }) => ({
    from,
    fromInclusive,
    to,
    factor: band.factor!,
    award: { kind: "factor", factor: band.factor! },
    conflict: rivals.length > 0,
    at: band.at,
    text: band.text,
  }));
}

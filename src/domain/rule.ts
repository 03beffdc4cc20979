import type { AttainmentMethod } from "./attainment";
import type { Fraction } from "./fraction";
import { halfAwayFromZero, halfEven, type RoundingMode, truncate } from "./rounding";

/**
 * What a band gives. Money in reais.
 * factor         a part of the line amount
 * proportional   the attainment itself as the factor, up to a cap
 * amount         a fixed sum, whatever the line amount
 * points         points towards the contract's variable budget (see pointsPayment.ts); no money of its own
 * event          something happens ("poderá ensejar repactuação"), nothing is paid for it
 */
export type Award =
  | { readonly kind: "factor"; readonly factor: Fraction }
  | { readonly kind: "proportional"; readonly cap: Fraction }
  | { readonly kind: "amount"; readonly amount: Fraction }
  | { readonly kind: "points"; readonly points: Fraction }
  | { readonly kind: "event" };

/** A step of a rule: from its limit up to the next one's. The highest comes first. */
export interface RuleTier {
  /** A fraction of the target; null = from 0 on. */
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly award: Award;
  /** Bands of different factors overlap here: nothing is paid until someone decides. */
  readonly conflict: boolean;
}

export type RoundingName = keyof typeof ROUNDINGS;

export const ROUNDINGS = { "half-away-from-zero": halfAwayFromZero, "half-even": halfEven, truncate } as const satisfies Record<string, RoundingMode>;

/** Every choice that changes money and that the workbook's own tables do not make. Data: it can be kept, shown and compared. */
export interface Choices {
  /** How a line where lower is better is measured. */
  readonly lowerIsBetter: Exclude<AttainmentMethod, "met-or-not">;
  /** In percentage points: 1/10 rounds the attainment to one decimal before the band is looked up; null = exact. */
  readonly resolution: Fraction | null;
  /** An attainment above it counts as it; null = none. */
  readonly cap: Fraction | null;
  /** An attainment below it counts as it; null = none. */
  readonly floor: Fraction | null;
  /** To the centavo, once per line, at the end. */
  readonly rounding: RoundingName;
  /** What is judged and paid as one: "line" = a target, or the volumes pooled under one merged weight. */
  readonly scope: "line";
  /** Lines under one merged weight: by their nature, or always the one or the other. */
  readonly sharedWeights: "by-nature" | "pool" | "split";
  /** What pays above the last band. */
  readonly aboveLastBand: "top-factor";
  /** A month without a value: the line stays open. */
  readonly blanks: "open";
}

/** How a line's attainment becomes money, over a span of months. */
export interface Rule<T extends RuleTier = RuleTier> extends Choices {
  /** "2023-01"; null = without a beginning or without an end. */
  readonly validity: { readonly from: string | null; readonly to: string | null };
  readonly tiers: readonly T[];
}

/** What design chapter 4 lays down where nobody chose otherwise. */
export const USUAL_CHOICES: Choices = {
  lowerIsBetter: "ratio",
  resolution: null,
  cap: null,
  floor: null,
  rounding: "half-away-from-zero",
  scope: "line",
  sharedWeights: "by-nature",
  aboveLastBand: "top-factor",
  blanks: "open",
};

export const ALWAYS: Rule["validity"] = { from: null, to: null };

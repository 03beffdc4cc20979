import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { Direction, Kind, Operator } from "../intake/records";
import type { Finding } from "../validate/finding";

/** The evaluation of a contract over a period. Money in reais as exact fractions; rounded to centavos where the name says so. */
export interface Evaluation {
  /** "2023-01", in order; empty where the production gives one result without a month (each input then has one entry). */
  readonly months: readonly string[];
  readonly components: readonly ComponentEvaluation[];
  /** Only those of the evaluation itself: actual-missing, actual-unmatched, budget-missing, annual-target-prorated … */
  readonly findings: readonly Finding[];
}

export interface ComponentEvaluation {
  readonly sheet: string;
  /** The title of the sheet, or its name. */
  readonly title: string;
  readonly budget: Fraction | null;
  readonly budgetAt: CellRef | null;
  readonly shares: readonly { readonly kind: Kind | null; readonly share: Fraction; readonly at: CellRef | null }[];
  readonly lines: readonly EvaluationLine[];
  readonly totals: EvaluationTotals;
}

export interface EvaluationTotals {
  /** Sums of the closed lines, in reais, each already rounded a line. */
  readonly full: Fraction;
  readonly payment: Fraction;
  readonly deduction: Fraction;
  /** Exact sum of the line amounts, rounded once, minus the sum of the rounded ones. */
  readonly residue: Fraction;
  readonly open: number;
}

/** How the months become the one number that is compared. */
export type PeriodMethod =
  | "mean"             // mean of the months
  | "total"            // sum of the months
  | "per-professional" // total / (professionals × months)
  | "prorated"         // sum of the months against target × months / periodMonths
  | "met-or-not";      // 1 or 0 in one month

export interface EvaluationLine {
  readonly sheet: string;
  readonly kind: Kind | null;
  readonly facility: string | null;
  readonly group: string | null;
  /** One, or all the indicators pooled under a shared weight. */
  readonly indicators: readonly string[];
  /** The target cells, in the same order. */
  readonly cells: readonly CellRef[];
  /** What goes in, an entry an indicator; empty when a target could not be read. */
  readonly inputs: readonly LineInput[];
  readonly method: PeriodMethod;
  /** The months that the target as written stands for: 1 for a monthly one, 4 "por quadrimestre", 12 for an annual one. */
  readonly periodMonths: number;
  readonly direction: Direction;
  readonly operator: Operator | null;
  readonly percent: boolean;
  /** As compared (per professional and month, prorated, summed); null while open. */
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  readonly attainment: Fraction | null;
  /** The tiers this line is judged by, from the highest to the lowest; empty when none was found. */
  readonly tiers: readonly TierRef[];
  readonly tier: TierRef | null;
  readonly factor: Fraction | null;
  readonly weight: Fraction | null;
  readonly weightAt: CellRef | null;
  readonly share: Fraction | null;
  readonly budget: Fraction | null;
  /** budget × share × weight, exact; null without a budget or weight. */
  readonly amount: Fraction | null;
  /** The amount rounded to centavos. */
  readonly full: Fraction | null;
  readonly payment: Fraction | null;
  readonly deduction: Fraction | null;
  readonly missing: readonly Missing[];
}

export interface LineInput {
  readonly at: CellRef;
  readonly indicator: string;
  /** As written. */
  readonly target: Fraction;
  /** In the order of the evaluation's months; null where blank or unreadable. */
  readonly months: readonly (Fraction | null)[];
  readonly professionals: Fraction | null;
  /** Where the production was read, or null when no row of the production table matches. */
  readonly productionAt: CellRef | null;
}

/** A step of the band table after it was made half-open: [from, next from). */
export interface TierRef {
  /** Null = from 0 on. */
  readonly from: Fraction | null;
  readonly to: Fraction | null;
  /** False only for a table that says "acima de": then the limit itself belongs to the tier below. */
  readonly fromInclusive: boolean;
  readonly factor: Fraction;
  /** Bands of different factors overlap here: an attainment inside leaves the line open. */
  readonly conflict: boolean;
  readonly at: CellRef;
  readonly text: string;
}

/** Why a line is open. */
export type Missing =
  | { readonly what: "month"; readonly month: string; readonly indicator: string }
  | { readonly what: "unreadable"; readonly month: string; readonly indicator: string; readonly text: string }
  | { readonly what: "professionals"; readonly indicator: string }
  | { readonly what: "production"; readonly indicator: string }
  | { readonly what: "budget" }
  | { readonly what: "weight" }
  /** The component has several kinds of targets and no share for this one. */
  | { readonly what: "share" }
  | { readonly what: "target"; readonly indicator: string }
  | { readonly what: "bands" }
  | { readonly what: "overlap" };

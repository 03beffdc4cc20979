import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { Direction, Kind, Operator } from "../intake/records";
import type { Finding } from "../validate/finding";
import type { KeptCell, KeptHead, KeptLine } from "./typedInputs";

/** The evaluation of a contract over a period. Money in reais as exact fractions; rounded to centavos where the name says so. */
export interface Evaluation {
  /** "2023-01", in order; empty where the production gives one result without a month (each input then has one entry). */
  readonly months: readonly string[];
  readonly components: readonly ComponentEvaluation[];
  /** Sheets that are paid by points instead of weights. */
  readonly points: readonly PointsEvaluation[];
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
  /** Where a person typed a budget or shares on the evaluation sheet: they stand in `budget` and `shares` already. */
  readonly kept?: KeptHead;
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
  /** Typed on the evaluation sheet, for the contract has none. */
  readonly keptWeight?: KeptCell;
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
  /** What of this a person typed on the evaluation sheet. */
  readonly kept?: KeptLine;
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

/** A sheet whose indicators earn points: what they reach together is paid once, out of the variable budget. */
export interface PointsEvaluation {
  readonly sheet: string;
  /** The title of the sheet, or its name. */
  readonly title: string;
  /** The variable budget, in reais. */
  readonly budget: Fraction | null;
  readonly budgetAt: CellRef | null;
  /** Only indicators that have points. */
  readonly lines: readonly PointsLine[];
  readonly totals: PointsTotals;
  /** The budget that a person typed on the sheet made earlier. */
  readonly kept?: KeptHead;
}

export interface PointsTotals {
  /** Reached by the closed lines. */
  readonly points: Fraction;
  /** Of all lines, open ones too: their points are neither reached nor lost. */
  readonly pointsPossible: Fraction;
  /** What the open lines can still earn. */
  readonly pointsOpen: Fraction;
  /**
   * points / pointsPossible × budget, rounded once: what is earned so far, and final once no line is open.
   * Null without a budget, without points, and while a band does not say its points.
   */
  readonly payment: Fraction | null;
  /** What it becomes if every open line earns all its points; the payment itself once none is open. */
  readonly paymentAtMost: Fraction | null;
  /** Budget − paymentAtMost: lost whatever the open lines earn. */
  readonly deduction: Fraction | null;
  readonly open: number;
}

export interface PointsLine {
  readonly sheet: string;
  readonly kind: Kind | null;
  readonly facility: string | null;
  readonly group: string | null;
  readonly indicator: string;
  /** The cell of the bands, or of the first of them. */
  readonly at: CellRef;
  readonly targetAt: CellRef;
  /** One, or none where the target could not be read. */
  readonly inputs: readonly LineInput[];
  readonly method: PeriodMethod;
  readonly periodMonths: number;
  readonly direction: Direction;
  readonly operator: Operator | null;
  /** Actual and target are percentages. */
  readonly percent: boolean;
  /** "min", where the target or its bands name a unit. */
  readonly measure: string | null;
  /** The bands speak of the attainment, or of the actual itself. */
  readonly basis: "attainment" | "value";
  /** As compared; null while open. */
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  /** Null also where the actual itself is judged. */
  readonly attainment: Fraction | null;
  /** From the best result to the worst, without holes; empty where they cannot be read. */
  readonly tiers: readonly PointsTierRef[];
  /** Null while open, and beyond the worst band, which earns nothing. */
  readonly tier: PointsTierRef | null;
  readonly points: Fraction | null;
  /** Null where a band does not say its points. */
  readonly pointsPossible: Fraction | null;
  readonly missing: readonly Missing[];
}

/** A step of an indicator's points as it is read: attainments, or values in the target's own unit; null = open. */
export interface PointsTierRef {
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
  readonly points: Fraction;
  /** Bands with other points lie over it: a result inside leaves the line open. */
  readonly conflict: boolean;
  /** Where the band is stated. */
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
  /** Nobody can say what the bands of points mean. */
  | { readonly what: "points" }
  | { readonly what: "overlap" };

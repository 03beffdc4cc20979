import type { TargetRecord, BandRecord, ShareRecord, DistributionRecord, StatedTotalRecord } from "./records/contract";
import type { PointsRecord } from "./records/points";
import type { SeriesRecord, ActionRecord, CardRecord } from "./records/plan";
import type { FigureRecord, StatedRateRecord, StatedSumRecord } from "./records/figures";
import type { ProductionRecord, BudgetRecord } from "./records/production";

export type { Direction, Kind, Operator } from "./records/terms";
export type { TargetReading, TargetRecord, BandRecord, ShareRecord, DistributionRecord, StatedTotalRecord } from "./records/contract";
export type { PointsRecord, PointsBand } from "./records/points";
export type { SeriesRecord, ActionRecord, Status, DeadlineKind, CardRecord, RepeatedLine } from "./records/plan";
export type { FigureRecord, FigureUnit, StatedRateRecord, StatedSumRecord, SumPart } from "./records/figures";
export type { ProductionRecord, MonthRecord, BudgetRecord } from "./records/production";

/** What a sheet holds once it is read: data with its source cells, nothing judged yet. Design: JSON of `ler`. */
export interface Records {
  readonly blocks: readonly BlockSummary[];
  readonly targets: readonly TargetRecord[];
  readonly bands: readonly BandRecord[];
  readonly shares: readonly ShareRecord[];
  readonly distributions: readonly DistributionRecord[];
  readonly statedTotals: readonly StatedTotalRecord[];
  readonly points: readonly PointsRecord[];
  readonly series: readonly SeriesRecord[];
  readonly actions: readonly ActionRecord[];
  readonly cards: readonly CardRecord[];
  readonly production: readonly ProductionRecord[];
  readonly budgets: readonly BudgetRecord[];
  readonly figures: readonly FigureRecord[];
  readonly statedSums: readonly StatedSumRecord[];
  readonly statedRates: readonly StatedRateRecord[];
  readonly ignored: readonly IgnoredRecord[];
}

export type BlockKind =
  | "targets" | "bands" | "shares" | "distribution" | "points" | "series" | "actions" | "cards" | "production" | "budgets" | "figures";

/** A block as it was recognised, for the pane and for a recipe to correct. */
export interface BlockSummary {
  /** "AB!A3:L38": unique in a workbook. */
  readonly id: string;
  readonly sheet: string;
  /** "A3:L38", header rows included. */
  readonly range: string;
  readonly kind: BlockKind;
  readonly title: string | null;
  /** Header rows from 0, the repeated ones of page breaks too. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMeaning[];
  /** How many records came out of it. */
  readonly count: number;
}

export interface ColumnMeaning {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** A role of the lexicon ("target", "weight", "facility" …), or null where the column is not used. */
  readonly role: string | null;
}

export interface IgnoredRecord {
  readonly sheet: string;
  readonly range: string;
  /** A key of locale/ignored.ts. */
  readonly reason: IgnoredReason;
}

export type IgnoredReason =
  | "hidden-sheet" | "no-planning-header" | "note" | "empty-sheet" | "written-by-pactua" | "no-value-column" | "chart-sheet"
  /** A line with a weight under each of two kinds: which one pays is not guessed. */
  | "two-weights"
  /** A recipe of the workbook says so. */
  | "set-aside";

import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";

export interface SeriesRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly code: string | null;
  readonly indicator: string;
  readonly year: number;
  /** What was to be reached, or what was reached ("Realizado 2024"). */
  readonly measure: "target" | "actual";
  readonly value: Fraction | null;
  readonly percent: boolean;
  readonly text: string;
}

/** What a line of an action table and a card both say. */
interface PlanEntry {
  readonly block: string;
  /** Of a card: the cell of its first key. */
  readonly at: CellRef;
  readonly objective: string | null;
  /** Who it belongs to and where it takes effect; null where the plan has no such column. */
  readonly area: string | null;
  readonly region: string | null;
  readonly responsible: string | null;
  /** In the plan's words; null when blank. */
  readonly deadline: string | null;
  readonly deadlineAt: CellRef | null;
  /** ISO days. */
  readonly start: string | null;
  readonly end: string | null;
  readonly deadlineKind: DeadlineKind | null;
  /** What an unreadable deadline probably means. */
  readonly suggestion: string | null;
  readonly status: Status | null;
  /** The status in the plan's words; filled while `status` is null = a word nobody knows. */
  readonly statusText: string | null;
  readonly statusAt: CellRef | null;
  /** The day it was completed, from a column of its own or from the status ("Concluído em 15/06/2024"). */
  readonly completed: string | null;
  /** Null also where the plan says "...%". */
  readonly progress: Fraction | null;
  readonly progressText: string | null;
  readonly progressAt: CellRef | null;
}

export interface ActionRecord extends PlanEntry {
  readonly strategicAction: string | null;
  readonly action: string;
  readonly participants: string | null;
  readonly notes: string | null;
}

export type Status = "done" | "in-progress" | "not-started" | "late" | "stopped";
export type DeadlineKind = "until" | "in" | "from" | "between" | "continuous" | "other-calendar" | "unreadable";

/** A monitoring card: one action in key/value form. */
export interface CardRecord extends PlanEntry {
  readonly problem: string | null;
  readonly action: string | null;
  readonly product: string | null;
  /** What is to be reached, in the card's own words. */
  readonly target: string | null;
  readonly targetAt: CellRef | null;
  /** "Previsão de entrega", and the last day it names. */
  readonly forecast: string | null;
  readonly forecastAt: CellRef | null;
  readonly forecastEnd: string | null;
  /** Every other line, under the name the card gives it. */
  readonly notes: Readonly<Record<string, string>>;
  /** Second lines of a target or a deadline that say something else than the first. */
  readonly repeats: readonly RepeatedLine[];
}

export interface RepeatedLine {
  readonly field: "target" | "deadline";
  readonly text: string;
  readonly at: CellRef;
}

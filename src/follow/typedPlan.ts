import type { CellRef } from "../domain/address";
import type { Day } from "../domain/calendar";
import type { Fraction } from "../domain/fraction";
import type { Direction, Status } from "../intake/records";
import type { Signal } from "./signal";

/** What people typed into the tables of a plan that Pactua made earlier. They are made anew, and what was typed goes on. */
export interface TypedPlan {
  readonly actions: readonly TypedAction[];
  readonly series: readonly TypedYear[];
  readonly signals: readonly Signal[];
  /** Null = nobody chose a date: a plan is then followed on the day it is looked at. */
  readonly date: ChosenDate | null;
}

/** The date that a person chose for the sheet Acompanhamento. */
export interface ChosenDate {
  readonly day: Day;
  /** What it comes from, where it was not typed as a date: "=TODAY()". */
  readonly formula: string | null;
}

/** Undefined = not touched: what the workbook says counts. Null = cleared. */
export interface TypedAction {
  /** The cell in tblAcoes. */
  readonly at: CellRef;
  /** Where the action stood, and its name. */
  readonly source: CellRef;
  readonly action: string;
  readonly status?: Status | null;
  /** A status in words that nobody knows: it stays as it was typed, and only the deadline counts. */
  readonly unknownStatus?: string;
  readonly progress?: Fraction | null;
  readonly completed?: Day | null;
  readonly notes?: string | null;
}

export interface TypedYear {
  readonly at: CellRef;
  readonly source: CellRef;
  readonly indicator: string;
  readonly year: number;
  readonly actual?: Fraction | null;
  readonly direction?: Direction;
}

export const NOTHING_TYPED: TypedPlan = { actions: [], series: [], signals: [], date: null };

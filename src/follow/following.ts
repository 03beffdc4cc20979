import type { ActionState, ActionStateName } from "../domain/actionState";
import type { CellRef } from "../domain/address";
import type { Day } from "../domain/calendar";
import type { Fraction } from "../domain/fraction";
import type { PlanItem } from "../intake/planItem";
import type { Direction, Status } from "../intake/records";
import type { Finding } from "../validate/finding";
import type { Signal } from "./signal";
import type { ChosenDate } from "./typedPlan";

/** How a plan stands on a day. */
export interface Following extends KnownPlan {
  readonly date: Day;
  readonly actions: readonly FollowedAction[];
  readonly counts: StateCounts;
  readonly rollUps: Readonly<Record<Grouping, readonly RollUp[]>>;
  /** Those of the plan, and one for each late action. */
  readonly findings: readonly Finding[];
}

export type StateCounts = Readonly<Record<ActionStateName, number>>;

/** What actions are counted by. */
export type Grouping = "objective" | "responsible" | "area" | "region";

/** An action as it is known, whatever the day. */
export interface KnownAction {
  /** As read, with what people typed since in place of status, progress and completion. */
  readonly item: PlanItem;
  /** As the workbook has it. */
  readonly read: PlanItem;
  /** The status that people typed there, where nobody knows what it means. */
  readonly unknownStatus: string | null;
  /** What people wrote beside it in tblAcoes. */
  readonly notes: string | null;
  /** One spelling for the same name: what it is counted under, null where the plan says none. */
  readonly labels: Readonly<Record<Grouping, string | null>>;
}

/** A plan as it is known, whatever the day. */
export interface KnownPlan {
  /** Lines of tables, then cards, each in the order of the workbook. */
  readonly actions: readonly KnownAction[];
  readonly series: readonly FollowedYear[];
  readonly signals: readonly Signal[];
  /** The date that a person chose to see it on; null where nobody did. */
  readonly chosen: ChosenDate | null;
  /** One for each typed value whose action or indicator is gone. */
  readonly findings: readonly Finding[];
}

export interface FollowedAction extends KnownAction {
  /** The status that counts: the stated one, or what the progress says. */
  readonly status: Status | null;
  readonly state: ActionState;
  /** The part of the time that has passed (1 = 100 %); null where start or end is not known. */
  readonly expected: Fraction | null;
  /** The part that is done; null where nobody says. */
  readonly actual: Fraction | null;
}

export interface RollUp {
  /** Null for the actions that say none. */
  readonly label: string | null;
  readonly total: number;
  readonly counts: StateCounts;
  /** Parts of the total (1 = 100 %), done late counting as done. */
  readonly done: Fraction;
  readonly late: Fraction;
  /** Means over the actions of which both are known; null where these are fewer than half. */
  readonly expected: Fraction | null;
  readonly actual: Fraction | null;
}

/** What an indicator was to reach in a year, and what it did. Percentages as fractions of 1. */
export interface FollowedYear {
  readonly at: CellRef;
  readonly code: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly percent: boolean;
  /** The target in the workbook's words. */
  readonly text: string;
  readonly target: Fraction | null;
  readonly actual: Fraction | null;
  readonly direction: Direction;
  /** What was made of the workbook, before a person said otherwise. */
  readonly readActual: Fraction | null;
  readonly readDirection: Direction;
  /** Part of the target that was reached; null while one of the two is missing, or the target is 0. */
  readonly attainment: Fraction | null;
}

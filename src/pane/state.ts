import type { CellRef } from "../domain/address";
import type { Day } from "../domain/calendar";
import type { Fraction } from "../domain/fraction";
import type { Choices } from "../domain/rule";
import type { Evaluation } from "../evaluate/evaluation";
import type { Following, Grouping } from "../follow/following";
import type { Recipe } from "../intake/recipe";
import type { Correction } from "../jobs/correction";
import type { Quadrimestre } from "../jobs/period";
import type { Contract } from "../jobs/readContract";
import type { Step } from "../jobs/steps";
import type { Level } from "../validate/finding";
import type { RangeRef, WorkbookAbout } from "../workbook/livePort";
import type { WorkbookPatch } from "../workbook/patch";
import type { SheetSnapshot } from "../workbook/snapshot";

export type ScreenName = "planilha" | "conferir" | "avaliar" | "acompanhar";

export interface PaneState {
  /** Null until the host has answered. */
  readonly about: WorkbookAbout | null;
  readonly screen: ScreenName;
  readonly help: boolean;
  /** Null until the workbook was read. */
  readonly contract: Contract | null;
  /** What holds for this workbook. */
  readonly recipe: Recipe;
  /** The recipe of this session, where it says more than the workbook keeps. */
  readonly unkept: Recipe | null;
  /** Somebody changed the workbook after it was read. */
  readonly stale: boolean;
  readonly running: Running | null;
  readonly notice: Notice | null;
  /** What can be taken back, the last one at the end. */
  readonly undoable: readonly UndoEntry[];
  readonly undoing: Undoing | null;
  readonly correcting: Correcting | null;
  readonly preview: Preview | null;
  readonly findings: FindingsView;
  readonly evaluating: Evaluating;
  /** As the workbook stands; null where nothing was evaluated. */
  readonly evaluation: Evaluation | null;
  readonly following: FollowingView;
  /** How the plan stands on the chosen date; null where the workbook holds none. */
  readonly plan: Following | null;
  /** Errors that nobody accepted. */
  readonly openErrors: number;
  readonly pointed: RangeRef | null;
}

export interface Running {
  readonly step: Step;
  /** From 0 to 1; null while it cannot be told. */
  readonly part: number | null;
  cancel(): void;
}

export interface Notice {
  readonly kind: "done" | "error" | "info";
  readonly text: string;
  readonly goTo?: RangeRef;
}

export interface UndoEntry {
  /** To follow "Desfazer: ". */
  readonly name: string;
  /** The sheets that would go, or go back to what they were before. */
  readonly sheets: readonly string[];
  /** These sheets as they were read right after they were written; null until then. */
  readonly written: readonly SheetSnapshot[] | null;
  undo(): Promise<void>;
}

/** Something to be taken back takes with it what people typed on its sheets since: it waits for a yes. */
export interface Undoing {
  readonly values: number;
  readonly sheets: readonly string[];
}

export interface Correcting {
  /** "AB!A3:L38", as it is named on the screen. */
  readonly place: string;
  readonly correction: Correction;
  readonly remember: boolean;
}

/** Sheets about to be written, waiting for a yes. */
export interface Preview {
  readonly of: "tables" | "evaluation" | "following";
  readonly patch: WorkbookPatch;
  readonly created: readonly string[];
  readonly updated: readonly string[];
}

export interface FindingsView {
  readonly filter: Level | "accepted" | null;
  /** A finding's key (see sheets/meta/decisions). */
  readonly selected: string | null;
  /** What is open below the selected one. */
  readonly doing: "fixing" | "accepting" | null;
  /** How many are shown at most: a list of thousands would make the pane slow. */
  readonly most: number;
}

/** What is to be evaluated, as chosen on the screen. */
export interface Evaluating {
  /** Sheets taken off; all others are evaluated. */
  readonly without: readonly string[];
  /** Null = as the production says. */
  readonly period: Quadrimestre | null;
  /** By sheet: what was typed, as text. */
  readonly budgets: Readonly<Record<string, string>>;
  readonly sharedWeights: Choices["sharedWeights"];
  /** What the selected line's actual is tried with. */
  readonly tried: { readonly line: string; readonly actual: Fraction } | null;
}

/** An action by its place and its name: found again after the workbook was read anew. */
export interface ActionRef {
  readonly at: CellRef;
  readonly name: string;
}

/** How a plan is looked at, as chosen on the screen. */
export interface FollowingView {
  /** Null = the date that stands on the sheet Acompanhamento where a person chose it, else today. */
  readonly date: Day | null;
  /** What is being typed as the date; null while nobody types. */
  readonly text: string | null;
  /** What was typed is no date. */
  readonly wrong: boolean;
  /** What the actions are counted by; null = by the first that the plan names. */
  readonly grouping: Grouping | null;
  /** The action that a difficulty is being written about. */
  readonly signalling: ActionRef | null;
  /** Who signalled last, for the next time. */
  readonly who: string;
}

/** Findings that are shown at first, and that come with each "Mostrar mais". */
export const FINDINGS_A_STEP = 200;

export const FIRST_STATE: PaneState = {
  about: null,
  screen: "planilha",
  help: false,
  contract: null,
  recipe: { sheets: {}, tables: [] },
  unkept: null,
  stale: false,
  running: null,
  notice: null,
  undoable: [],
  undoing: null,
  correcting: null,
  preview: null,
  findings: { filter: null, selected: null, doing: null, most: FINDINGS_A_STEP },
  evaluating: { without: [], period: null, budgets: {}, sharedWeights: "by-nature", tried: null },
  evaluation: null,
  following: { date: null, text: null, wrong: false, grouping: null, signalling: null, who: "" },
  plan: null,
  openErrors: 0,
  pointed: null,
};

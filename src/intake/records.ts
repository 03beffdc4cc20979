import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";

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
  readonly ignored: readonly IgnoredRecord[];
}

export type Kind = "quantitative" | "qualitative";
export type Operator = ">=" | "<=" | ">" | "<" | "=";
export type Direction = "higher" | "lower";

export type BlockKind =
  | "targets" | "bands" | "shares" | "distribution" | "points" | "series" | "actions" | "cards" | "production" | "budgets";

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

/** What a reader saw in a target's text beside the number: each becomes a finding in validate/. */
export interface TargetReading {
  /** The cell holds text that is a plain number ("7.500"). */
  readonly numberAsText: boolean;
  /** Every other figure that is a target of its own in the same text ("80% … e 100% …"). */
  readonly compound: readonly { readonly text: string; readonly value: Fraction; readonly percent: boolean }[];
  /** "80 a 120%": both ends; the target is the first. */
  readonly range: { readonly from: Fraction; readonly to: Fraction } | null;
  /** The text says no direction and the indicator's name (mortality, waiting time …) suggests lower. */
  readonly directionAssumed: boolean;
  /** A figure in the indicator's own name that differs from the target's ("… em 95%." beside "100%"). */
  readonly disagrees: { readonly text: string; readonly value: Fraction } | null;
  /** A second reading that fits as well ("1.234" in a column of decimals). */
  readonly ambiguous: { readonly reading: Fraction; readonly other: Fraction } | null;
  /** No figure in the text: met (1) or not (0). */
  readonly metOrNot: boolean;
  /** Nothing could be made of the text; `value` is null then. */
  readonly unreadable: boolean;
}

export interface TargetRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly headerCells: readonly CellRef[];
  /** The title of the sheet ("HOSPITAL ANCHIETA"), or null. */
  readonly component: string | null;
  readonly kind: Kind | null;
  readonly facility: string | null;
  readonly group: string | null;
  readonly indicator: string;
  /** The cell's text as it is shown. */
  readonly text: string;
  readonly operator: Operator | null;
  /** A percentage as a fraction of 1; exact; null when unreadable. */
  readonly value: Fraction | null;
  readonly percent: boolean;
  /** What is counted ("Consultas", "dias", "min"). */
  readonly measure: string | null;
  /** "profissional ativo" in "320 consultas mês/ por profissional ativo". */
  readonly per: string | null;
  readonly direction: Direction;
  /** In the workbook's words, or implied by a header. */
  readonly frequency: string | null;
  /** The period named in the target's own text ("1 ação por quadrimestre" -> "quadrimestre"); it beats `frequency`. */
  readonly statedPeriod: string | null;
  readonly weight: Fraction | null;
  /** The PESO cell, also for a shared weight; null where the table has no weights. */
  readonly weightAt: CellRef | null;
  /** The table of this line has a weight column (or a weight in its title). */
  readonly weighted: boolean;
  readonly sharedWeight: Fraction | null;
  readonly total: boolean;
  /** Fonte de verificação. */
  readonly source: string | null;
  /** The table of this line has a column for it: only then is a blank one worth a word. */
  readonly hasSourceColumn: boolean;
  readonly hasFrequencyColumn: boolean;
  readonly baseline: Fraction | null;
  /** ISO date up to which the target is to be reached, where its text says so. */
  readonly end: string | null;
  readonly reading: TargetReading;
}

export interface BandRecord {
  readonly block: string;
  /** The cell that says how much was produced ("Entre 85 e 110% da meta"). */
  readonly at: CellRef;
  readonly appliesTo: string | null;
  /** The cell `appliesTo` stands in; bands with the same one belong together. */
  readonly appliesToAt: CellRef | null;
  readonly kind: Kind | null;
  /** As written, a fraction of the target (0.849 for "84,9%"); null = open. */
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
  /** Null for an event without an amount ("Será considerado …") and where it could not be read. */
  readonly factor: Fraction | null;
  readonly text: string;
  /** The cell that says what is paid, and its text. */
  readonly payAt: CellRef | null;
  readonly payText: string | null;
  /** "Acima do volume contratado" and the like, or an event: overlaps without paying. */
  readonly event: boolean;
  /** Limits or factor could not be read. */
  readonly unreadable: boolean;
}

export interface ShareRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly label: string;
  readonly kind: Kind | null;
  readonly share: Fraction | null;
  readonly text: string;
}

/** A line of "DISTRIBUIÇÃO PERCENTUAL …": compared with the PESO column, never paid from. */
export interface DistributionRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly group: string;
  readonly kind: Kind | null;
  readonly share: Fraction | null;
  readonly text: string;
}

/** A total the workbook states about weights: "Peso Total" of a row, or "TOTAL 100%" under a PESO or share column. */
export interface StatedTotalRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly of: "row-weights" | "column-weights" | "shares" | "distribution";
  readonly label: string;
  readonly value: Fraction | null;
  readonly text: string;
  /** The cells it is the total of. */
  readonly parts: readonly CellRef[];
}

/** The points one indicator can earn, and for what. */
export interface PointsRecord {
  readonly block: string;
  /** The cell of the bands, or of the first of them. */
  readonly at: CellRef;
  readonly indicator: string;
  /** The indicator's target, in the same line. */
  readonly targetAt: CellRef | null;
  /** "90 a 99% da meta" speaks of the attainment, "Até 60 min" of the value itself. */
  readonly basis: "attainment" | "value";
  readonly direction: Direction;
  /** The limits are percentages: of the target, or of what is measured. */
  readonly percent: boolean;
  /** The unit of limits that are plain values ("min"); null where none is written. */
  readonly measure: string | null;
  readonly bands: readonly PointsBand[];
}

export interface PointsBand {
  /** Fractions of the target, or values in the target's unit (percentages as fractions); null = open. */
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
  /** Null when the text names none. */
  readonly points: Fraction | null;
  readonly text: string;
  /** The cell of the points. */
  readonly at: CellRef;
  /** The cell that says for what they are given: the same, or the header of a column of points. */
  readonly statedAt: CellRef;
  /** The text said the opposite of the target ("Até 70%" under "≥ 70%") and was read as the target has it. */
  readonly contradictsTarget: boolean;
}

export interface SeriesRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly code: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly value: Fraction | null;
  readonly percent: boolean;
  readonly text: string;
}

export interface ActionRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly objective: string | null;
  readonly strategicAction: string | null;
  readonly action: string;
  readonly responsible: string | null;
  readonly participants: string | null;
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
  readonly progress: Fraction | null;
  readonly notes: string | null;
}

export type Status = "done" | "in-progress" | "not-started" | "late" | "stopped";
export type DeadlineKind = "until" | "in" | "from" | "between" | "continuous" | "other-calendar" | "unreadable";

/** A monitoring card: one action in key/value form. */
export interface CardRecord {
  readonly block: string;
  /** The cell of its first key. */
  readonly at: CellRef;
  readonly area: string | null;
  readonly problem: string | null;
  readonly objective: string | null;
  readonly action: string | null;
  readonly product: string | null;
  readonly target: string | null;
  readonly targetAt: CellRef | null;
  /** In the card's words, with what they say: see ActionRecord. */
  readonly deadline: string | null;
  readonly deadlineAt: CellRef | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly deadlineKind: DeadlineKind | null;
  readonly suggestion: string | null;
  /** "Previsão de entrega", and the last day it names. */
  readonly forecast: string | null;
  readonly forecastAt: CellRef | null;
  readonly forecastEnd: string | null;
  readonly status: Status | null;
  readonly statusText: string | null;
  readonly statusAt: CellRef | null;
  /** Null also where the card says "...%". */
  readonly progress: Fraction | null;
  readonly progressText: string | null;
  readonly progressAt: CellRef | null;
  readonly responsible: string | null;
  /** Every other line, under the name the card gives it. */
  readonly notes: Readonly<Record<string, string>>;
}

/** One indicator's production: a value a month, as typed. */
export interface ProductionRecord {
  readonly block: string;
  /** The indicator's cell. */
  readonly at: CellRef;
  readonly folha: string | null;
  readonly kind: Kind | null;
  /** The Tipo cell as written; null where the table has no such column. */
  readonly kindText: string | null;
  readonly facility: string | null;
  readonly group: string | null;
  readonly indicator: string;
  readonly months: readonly MonthRecord[];
  readonly professionals: Fraction | null;
  readonly professionalsAt: CellRef | null;
  /** The professionals' cell is filled but is no number. */
  readonly professionalsText: string | null;
}

export interface MonthRecord {
  /** "2023-01". Null where the table has one result without a month. */
  readonly month: string | null;
  readonly at: CellRef;
  /** Null when blank or unreadable. */
  readonly value: Fraction | null;
  readonly text: string;
  readonly blank: boolean;
}

export interface BudgetRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly folha: string;
  readonly period: string | null;
  readonly amount: Fraction | null;
  readonly text: string;
  readonly blank: boolean;
}

export interface IgnoredRecord {
  readonly sheet: string;
  readonly range: string;
  /** A key of locale/ignored.ts. */
  readonly reason: IgnoredReason;
}

export type IgnoredReason =
  | "hidden-sheet" | "no-planning-header" | "note" | "empty-sheet" | "written-by-pactua" | "no-value-column" | "chart-sheet"
  /** A recipe of the workbook says so. */
  | "set-aside";

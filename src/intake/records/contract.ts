import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import type { Direction, Kind, Operator } from "./terms";

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

import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import { fold } from "../text/fold";
import { isTotalName } from "../text/names";

/** What a cell of a figure table holds. */
export interface FigureCell {
  readonly at: CellRef;
  readonly value: Fraction | null;
  /** Decimals it is written with. */
  readonly places: number;
  readonly percent: boolean;
  readonly text: string;
}

/** A line of a figure table. */
export interface FigureRow {
  readonly label: string;
  /** Blanks before the label, as typed. */
  readonly indent: number;
  /** The last line above that only names a part of the table. */
  readonly section: string | null;
  /** By column; blank cells are left out. */
  readonly cells: ReadonlyMap<number, FigureCell>;
  readonly role: RowRole;
}

/**
 * mean     "MÉDIA MENSAL"
 * total    "TOTAL GERAL", "Subtotal"
 * balance  "RECEITA LÍQUIDA (=)", "RESULTADO": what is left of the lines above it
 */
export type RowRole = "line" | "mean" | "total" | "balance";

export function roleOf(label: string): RowRole {
  const folded = fold(label);
  if (/^medias?\b/.test(folded)) return "mean";
  if (/\(\s*=\s*\)|^=/.test(folded)) return "balance";
  if (isTotalName(label)) return "total";
  return /^(resultado|saldo|superavit|deficit|receitas? liquidas?|valor liquido)\b/.test(folded) ? "balance" : "line";
}

/** "DEDUÇÃO DA RECEITA (-)": its figure is taken away. */
export function isTakenAway(label: string): boolean {
  return /\(\s*[-–−]\s*\)|^[-–−]\s|^(menos|deduc(ao|oes)|descontos?|abatimentos?)\b/.test(fold(label));
}

import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";

export type Level = "error" | "warning" | "info";

/** What a param may be; the locale prints fractions as percentages or numbers, as the sentence wants. */
export type Param = string | number | boolean | Fraction | null | readonly string[] | readonly Fraction[];

/** A fault or a choice, as data. Its sentence stands in src/locale/findings.ts, its remedy beside it. */
export interface Finding {
  readonly code: string;
  readonly level: Level;
  readonly sheet: string;
  /** The cell to mend; null where the fault is that of a whole sheet (a missing budget). */
  readonly cell: string | null;
  /** The other cells that take part, on the same sheet unless written "Folha!A1". */
  readonly cells: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
  /** A change that would mend it, where there is exactly one. */
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string | number;
}

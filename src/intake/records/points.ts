import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import type { Direction } from "./terms";

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

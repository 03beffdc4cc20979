import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { StatedTotalRecord } from "../intake/records";

/** A total the workbook states, beside what its parts add up to. */
export interface CheckedTotal {
  readonly at: CellRef;
  readonly of: StatedTotalRecord["of"];
  readonly label: string;
  readonly stated: Fraction;
  /** As it is written; null where only its value is known. */
  readonly text: string | null;
  readonly parts: readonly CellRef[];
  readonly sum: Fraction;
}

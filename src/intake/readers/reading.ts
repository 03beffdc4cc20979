import type { ColumnMeaning, Records } from "../records";

/** What one block gave; lists left out are empty. */
export interface Reading extends Partial<Omit<Records, "blocks">> {
  readonly columns: readonly ColumnMeaning[];
}

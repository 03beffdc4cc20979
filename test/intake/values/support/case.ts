import type { CellValue } from "../../../../src/workbook/snapshot";

/** A spelling and what is to come of it. A typed number has `value`, with its number format, in place of the text. */
export interface Case {
  readonly text?: string;
  readonly value?: number | boolean;
  readonly numberFormat?: string;
  /** Of the column, where it matters. */
  readonly header?: string;
  /** The year of the plan, where dates may leave it out. */
  readonly year?: number;
  /** In the words of the reader's function in `support/`. */
  readonly reading: string;
  /** The codes that must be found at the cell, and no others of that reader; none where left out. */
  readonly finding?: string;
}

/** What came of it. */
export interface Outcome {
  readonly reading: string;
  readonly findings: readonly string[];
}

export function valueOf(one: Case): CellValue {
  return one.value ?? one.text ?? null;
}

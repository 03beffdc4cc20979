import type { SheetPatch } from "../patch";

/** What the grid has no place for, and the file has. */
export interface GridState {
  properties: Readonly<Record<string, string>>;
  /** What was last written to the sheet of each key: charts, print settings and all. */
  readonly written: Map<string, SheetPatch>;
  /** While it is set, changes are our own and nobody is told of them. */
  writing: boolean;
}

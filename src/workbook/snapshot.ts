import type { Area } from "../domain/address";

/** A cell that holds an error in the workbook itself, such as #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/**
 * What stands in a cell. Dates come as serial numbers of the 1900 system (also from a workbook of the 1904 system),
 * told apart by their number format; an empty cell is null.
 */
export type CellValue = string | number | boolean | CellError | null;

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface NameSnapshot {
  readonly name: string;
  /** As in the workbook: "Plan1!$A$1:$B$2". */
  readonly refersTo: string;
  /** The sheet it is limited to; null when it holds for the workbook. */
  readonly scope: string | null;
  /** Pactua made it (its comment says so): running again may replace it. A name of the user never has this. */
  readonly madeByPactua?: true;
}

export interface SheetSnapshot {
  readonly name: string;
  /** A sheet that is nothing but a chart (or an old dialog): it has no cells at all. */
  readonly chartOnly?: true;
  readonly visibility: Visibility;
  /**
   * One row an array, from A1 on; a row may be shorter than the widest, and trailing blank rows are left out.
   * The covered cells of a merge are null: only its first cell holds the value.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas in en-US grammar, with their `=`, by cell name. Only cells that have one. */
  readonly formulas: ReadonlyMap<string, string>;
  /** The areas that one formula fills, by the name of its cell. The other cells of such an area hold its results: nobody typed them. */
  readonly spills?: ReadonlyMap<string, Area>;
  /** Number formats in en-US grammar, by cell name. Only cells whose format is not General. */
  readonly formats: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Rows from 0. They are read like any other. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly TableSnapshot[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The workbook's custom document properties that Pactua may read: its own marks and recipes. */
  readonly properties: Readonly<Record<string, string>>;
}

import type { Area } from "../domain/address";

/**
 * What Pactua wants to be written: data, not actions, so that it can be previewed, tested and undone.
 * It names only sheets, tables and names that Pactua makes; the user's own are never touched.
 */
export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
}

/** What goes into one cell. A string is always text, whatever it begins with; only `formula` makes a formula. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  /** en-US grammar, with its `=`. `cached` is what the engine computed: shown until the host recalculates. `fills`, where it gives more cells than its own: all of them. */
  | { readonly formula: string; readonly cached?: string | number | boolean; readonly fills?: Area }
  /**
   * A link to a cell of this workbook, or to a range ("B4" or "A1:C3"). Links mostly lead back to the source:
   * where the user has a sheet of that name it is meant, else the one of this patch. In formulas it is the other way round.
   */
  | { readonly text: string; readonly link: { readonly sheet: string; readonly target: string } };

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A name of the style sheet in src/sheets/styles.ts; adapters look it up in `SheetPatch.styles`. */
  readonly style?: string;
}

export interface StylePatch {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** RGB without `#`. */
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "top" | "none";
  /** True for the cells the user types in: they stay open when the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface TablePatch {
  readonly name: string;
  /** With the header row; without any total row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style?: string;
}

export interface ValidationPatch {
  readonly area: Area;
  readonly rule:
    | { readonly type: "decimal" | "whole"; readonly min: number; readonly max?: number }
    | { readonly type: "list"; readonly values: readonly string[] };
  readonly title: string;
  readonly message: string;
}

export type ConditionalPatch =
  | { readonly type: "dataBar"; readonly area: Area; readonly color: string; readonly min: number; readonly max: number }
  /** en-US grammar without `=`, relative to the area's first cell. */
  | { readonly type: "expression"; readonly area: Area; readonly formula: string; readonly color?: string; readonly fill?: string };

export interface ChartSeriesPatch {
  readonly name: string;
  /** Areas of the same sheet, one column each. */
  readonly categories: Area;
  readonly values: Area;
  readonly color?: string;
}

export interface ChartPatch {
  readonly name: string;
  readonly type: "bar" | "column" | "line";
  readonly title: string;
  readonly series: readonly ChartSeriesPatch[];
  /** The cells it covers. */
  readonly anchor: Area;
  readonly valueFormat?: string;
  readonly altText: string;
}

export interface NamePatch {
  readonly name: string;
  readonly area: Area;
}

export interface PrintPatch {
  readonly orientation: "portrait" | "landscape";
  readonly area?: Area;
  /** Rows from 0, repeated at the top of each page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Rows from 0 that begin a new page. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}

export interface SheetPatch {
  /** Stable name of the job ("metas", "avaliacao:AB"): running again finds and updates the sheet it made. */
  readonly key: string;
  /** The name wished for; an adapter adds " (Pactua)" when the user already has it. */
  readonly name: string;
  readonly styles: Readonly<Record<string, StylePatch>>;
  readonly cells: readonly CellPatch[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePatch[];
  readonly names: readonly NamePatch[];
  readonly validations: readonly ValidationPatch[];
  readonly conditionals: readonly ConditionalPatch[];
  readonly charts: readonly ChartPatch[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row from 0; others are left to the host. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintPatch;
  readonly tabColor?: string;
  /** A form reads better without them; a table with. */
  readonly gridLines?: "shown" | "hidden";
}

/** A line at one side of a cell. `style` as the file calls it: "thin", "double", "mediumDashDot" … */
export interface LookLine {
  readonly style: string;
  /** RGB without `#`. */
  readonly color: string;
}

/** How a cell looks, but for its number format, which the snapshot has. What is not said is as in a plain cell. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RGB without `#`. */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: { readonly top?: LookLine; readonly right?: LookLine; readonly bottom?: LookLine; readonly left?: LookLine };
  readonly align?: "left" | "center" | "right" | "justify";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Degrees against the clock, -90 to 90; "stacked" for letters one below the other. */
  readonly rotation?: number | "stacked";
  /** Steps of some three blanks. */
  readonly indent?: number;
}

export interface ColumnAppearance {
  /** Columns from 0, both ends included. */
  readonly from: number;
  readonly to: number;
  /** In pixels at 100 %. */
  readonly width?: number;
  readonly hidden?: true;
  /** Of its blank cells: an index of `WorkbookAppearance.looks`. */
  readonly look?: number;
}

export interface RowAppearance {
  /** In points; a row without one is as high as its text needs. */
  readonly height?: number;
  readonly look?: number;
}

/** How a sheet looks in Excel. Hidden rows, merges and number formats stand in its snapshot. */
export interface SheetAppearance {
  /** Indexes of `WorkbookAppearance.looks` by cell name, blank cells too. */
  readonly cells: ReadonlyMap<string, number>;
  readonly columns: readonly ColumnAppearance[];
  readonly rows: ReadonlyMap<number, RowAppearance>;
  /** In pixels, and in points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Rows and columns that stay when one scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridLines: "shown" | "hidden";
  readonly tabColor?: string;
}

/** What a sheet may have that only Excel shows. */
export type Unshown = "pictures" | "charts" | "comments" | "shapes" | "conditionals";

/**
 * How the user's sheets look, beside what they say (see WorkbookSnapshot). Only a host that draws them itself asks for it:
 * nothing of it is ever written.
 */
export interface WorkbookAppearance {
  readonly looks: readonly CellLook[];
  /** By the name of the sheet. */
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
  readonly unshown: readonly Unshown[];
}

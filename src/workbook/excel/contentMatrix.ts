import type { Area } from "../../domain/address";
import type { CellContent, CellPatch } from "../patch";

/** What Excel is given for a cell; null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** Cells as one matrix of the area, with null for all others. */
export function cellMatrix<Item>(cells: readonly CellPatch[], { top, left, bottom, right }: Area, item: (cell: CellPatch) => Item): (Item | null)[][] {
  const rows = Array.from({ length: bottom - top + 1 }, () => new Array<Item | null>(right - left + 1).fill(null));
  for (const cell of cells) {
    if (cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right) rows[cell.row - top]![cell.column - left] = item(cell);
  }
  return rows;
}

/** The smallest area around the cells; null when there are none. */
export function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/**
 * Every text goes in behind an apostrophe: without it Excel reads a text as if it were typed, and "=1+1" becomes a formula,
 * "06" a number, "12/18" a date, each in the user's language. The apostrophe is no part of the text.
 */
export function cellInput(content: CellContent): CellInput {
  if ("formula" in content) return content.formula;
  const value = "link" in content ? content.text : content.value;
  if (value === "") return null;
  return typeof value === "string" ? `'${value}` : value;
}

/** Formulas that name the columns of a table can be written only once the table stands. */
export function namesTable({ content }: CellPatch): boolean {
  return "formula" in content && content.formula.includes("[");
}

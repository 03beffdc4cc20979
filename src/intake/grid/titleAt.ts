import type { Grid } from "./grid";

/** A text that stands alone in its row over a table. */
export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The one text that stands in a row over these columns, or null. */
export function titleAt(grid: Grid, row: number, left: number, right: number): Title | null {
  const cells = grid.ownRow(row);
  let title: Title | null = null;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]!;
    if (value === null || value === "") continue;
    const area = grid.merge(row, column);
    if (column > right || (area?.right ?? column) < left) continue;
    if (typeof value !== "string" || title) return null;
    title = { row, column, text: value.trim() };
  }
  return title;
}

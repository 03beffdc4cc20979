import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";

/** Reads a column from top to bottom: a value goes on until another takes its place ("UNIDADE" written once for its lines). */
export function fillDown(grid: Grid, cell: HeaderCell | null): (row: number) => string | null {
  let last: string | null = null;
  return row => {
    if (cell) last = grid.seenText(row, cell.column) || last;
    return last;
  };
}

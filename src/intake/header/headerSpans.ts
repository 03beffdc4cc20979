import type { Grid } from "../grid/grid";
import { readMonth } from "../values/readMonth";
import { matchRoles } from "./matchRoles";

/** Runs of columns that belong together; a blank header cell parts two tables only where nothing stands under it either. */
export function headerSpans(grid: Grid, row: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let end = -1;
  for (let column = 0; column <= grid.columns; column++) {
    const filled = column < grid.columns && (grid.seenText(row, column) !== "" || (start >= 0 && isUsedBelow(grid, row, column)));
    if (filled) {
      if (start < 0) start = column;
      if (grid.seenText(row, column) !== "") end = column;
    } else if (start >= 0) {
      runs.push([withLabels(grid, row, start), end]);
      start = -1;
    }
  }
  return runs;
}

/** Labels often stand under no header at all ("| META | PESO"): then the column before belongs to the table. */
function withLabels(grid: Grid, row: number, start: number): number {
  const first = matchRoles(grid.seenText(row, start));
  const labels = readMonth(grid.seenText(row, start)) !== null ? 2 : first.includes("target") || first.includes("weight") ? 1 : 0;
  let left = start;
  while (start - left < labels && left > 0 && isUsedBelow(grid, row, left - 1)) left--;
  return left;
}

const LOOK_BELOW = 4;

function isUsedBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.rows - 1); below++) {
    if (grid.seenText(below, column) !== "") return true;
  }
  return false;
}

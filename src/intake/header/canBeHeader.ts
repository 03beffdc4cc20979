import type { Grid } from "../grid/grid";
import { readMonth } from "../values/readMonth";
import { namesFigureLines } from "./figureHeaders";
import { isFigure, yearOf } from "./headerFigures";
import { matchRoles } from "./matchRoles";

/** A figure in an unbroken row: whatever stands beside it, the row is a line of a table. Most rows of a large workbook end here. */
function isPlainlyData(grid: Grid, row: number): boolean {
  const cells = grid.ownRow(row);
  let figure = false;
  let filled = 0;
  let first = -1;
  let last = -1;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]!;
    if (value === null || value === "") continue;
    filled++;
    last = column;
    if (first < 0) first = column;
    figure ||= typeof value === "number" ? yearOf(value) === null && !grid.isDate(row, column) : isFigure(value, yearOf(value));
  }
  // Across a gap there may be a second table, whose header stands beside the first one's data.
  return figure && filled === last - first + 1;
}

/** Cheap look before the closer one: two texts or more, and one of them speaks of a value (meta, peso, valor, mês …). */
export function canBeHeader(grid: Grid, row: number): boolean {
  if (isPlainlyData(grid, row)) return false;
  let texts = 0;
  let years = 0;
  let speaks = false;
  for (const value of grid.ownRow(row)) {
    if (value === null) continue;
    if (typeof value === "string") {
      if (value === "") continue;
      texts++;
      if (yearOf(value) !== null) years++;
      speaks ||= matchRoles(value).length > 0 || namesFigureLines(value) || (value.length <= 20 && readMonth(value) !== null);
    } else if (yearOf(value) !== null) {
      years++;
    }
  }
  return (texts >= 2 && speaks) || (texts >= 1 && years >= 2);
}

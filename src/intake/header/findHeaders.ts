import type { Grid } from "../grid/grid";
import { monthOfSerial } from "../values/monthOfSerial";
import { readMonth, type Month } from "../values/readMonth";
import type { Header, HeaderCell } from "./header";
import { matchRoles } from "./matchRoles";
import { shapeOf } from "./shapeOf";

/** Every header of a sheet from top to bottom, left to right; page-break repeats included. */
export function findHeaders(grid: Grid): Header[] {
  const found: Header[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (!canBeHeader(grid, row)) continue;
    for (const [left, right] of segments(grid, row)) {
      const header = headerAt(grid, row, left, right);
      if (header) found.push(header);
    }
  }
  return found;
}

/** Cheap look before the closer one: two texts or more, and one of them speaks of a value (meta, peso, valor, mês …). */
function canBeHeader(grid: Grid, row: number): boolean {
  let texts = 0;
  let speaks = false;
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.own(row, column);
    if (value === null) continue;
    if (typeof value === "string") {
      if (value === "") continue;
      texts++;
      speaks ||= matchRoles(value).length > 0 || (value.length <= 20 && readMonth(value) !== null);
    }
  }
  return texts >= 2 && speaks;
}

/** Runs of columns that belong together; a blank header cell parts two tables only where nothing stands under it either. */
function segments(grid: Grid, row: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let end = -1;
  for (let column = 0; column <= grid.columns; column++) {
    const filled = column < grid.columns && (grid.seenText(row, column) !== "" || (start >= 0 && isUsedBelow(grid, row, column)));
    if (filled) {
      if (start < 0) start = column;
      if (grid.seenText(row, column) !== "") end = column;
    } else if (start >= 0) {
      runs.push([start, end]);
      start = -1;
    }
  }
  return runs;
}

const LOOK_BELOW = 4;

function isUsedBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.rows - 1); below++) {
    if (grid.seenText(below, column) !== "") return true;
  }
  return false;
}

function headerAt(grid: Grid, row: number, left: number, right: number): Header | null {
  const bottom = bottomOf(grid, row, left, right);
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const area = grid.merge(row, column);
    if (area && area.left < column && area.left >= left && bottom === row) continue;
    const value = grid.own(row, column);
    const month = monthAt(grid, row, column);
    // Figures under no header are data: this row is none.
    if ((typeof value === "number" && !month && !isYear(value)) || typeof value === "boolean") return null;
    const text = textOf(grid, row, bottom, column);
    cells.push({ column, text, roles: text === "" ? [] : matchRoles(text), month });
  }
  const shape = shapeOf(cells);
  return shape && { row, bottom, left, right, cells, shape };
}

/** Header cells merged downwards make the header as tall as the tallest of them. */
function bottomOf(grid: Grid, row: number, left: number, right: number): number {
  let bottom = row;
  for (let column = left; column <= right; column++) {
    const area = grid.merge(row, column);
    if (area && area.top === row && area.bottom - row <= 3) bottom = Math.max(bottom, area.bottom);
  }
  return bottom;
}

function textOf(grid: Grid, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = grid.seenText(row, column);
    if (text !== "" && !parts.includes(text)) parts.push(text);
  }
  return parts.join(" ");
}

function monthAt(grid: Grid, row: number, column: number): Month | null {
  const value = grid.own(row, column);
  if (typeof value === "number") return grid.isDate(row, column) ? monthOfSerial(value) : null;
  return typeof value === "string" ? readMonth(value) : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

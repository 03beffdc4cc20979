import { type Area, areaName, cellName } from "../../domain/address";
import type { Grid } from "../grid/grid";
import { isBlank } from "../grid/isBlank";
import type { IgnoredRecord } from "../records";
import { readKind } from "../values/readKind";
import type { Block } from "./block";
import { titleAt } from "../grid/titleAt";
import { isHeading } from "../grid/isHeading";

/** Everything on the sheet that no table used, in runs of rows: nothing disappears without a word. */
export function findIgnored(grid: Grid, used: readonly Block[]): IgnoredRecord[] {
  const heard = new Set(used.flatMap(({ titles, keys, header: { left } }) =>
    [...titles.map(({ row, column }) => cellName(row, column)), ...keys.flatMap(({ row }) => [cellName(row, left), cellName(row, left + 1)])]));
  const firstTable = Math.min(...used.map(block => block.header.row));
  const beside = tablesByRow(used);
  const runs: { area: Area; cells: number }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const columns = leftOver(grid, row, beside[row] ?? NONE, heard);
    if (columns.length === 0 || isSheetTitle(grid, row, firstTable)) continue;
    const [left, right] = [columns[0]!, columns[columns.length - 1]!];
    const last = runs[runs.length - 1];
    if (last && last.area.bottom === row - 1) {
      last.area = { top: last.area.top, left: Math.min(last.area.left, left), bottom: row, right: Math.max(last.area.right, right) };
      last.cells += columns.length;
    } else {
      runs.push({ area: { top: row, left, bottom: row, right }, cells: columns.length });
    }
  }
  return runs.map(({ area, cells }) => ({
    sheet: grid.sheet, range: areaName(area), reason: cells <= area.bottom - area.top + 1 ? "note" : "no-planning-header",
  }));
}

const NONE: readonly Block[] = [];

/** By row, found once: a long sheet of small tables has many rows and many tables. */
function tablesByRow(used: readonly Block[]): readonly (readonly Block[] | undefined)[] {
  const byRow: (readonly Block[] | undefined)[] = [];
  for (const block of used) {
    const alone = [block];
    for (let row = block.header.row; row <= block.bottom; row++) byRow[row] = byRow[row]?.concat(block) ?? alone;
  }
  return byRow;
}

/** The columns of a row that no table took; what was `heard` by one is taken. */
function leftOver(grid: Grid, row: number, beside: readonly Block[], heard: ReadonlySet<string>): number[] {
  const cells = grid.ownRow(row);
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const right = rightOfTable(beside, column);
    if (right !== null) column = right;
    else if (!isBlank(cells[column]!) && !heard.has(cellName(row, column))) columns.push(column);
  }
  return columns;
}

function rightOfTable(beside: readonly Block[], column: number): number | null {
  for (const { header } of beside) if (column >= header.left && column <= header.right) return header.right;
  return null;
}

/** A lone text over the tables names the sheet; a heading of metas was heard by the tables below it, a sentence about them was not. */
function isSheetTitle(grid: Grid, row: number, firstTable: number): boolean {
  const title = titleAt(grid, row, 0, grid.columns - 1);
  return title !== null && ((row < firstTable && Number.isFinite(firstTable)) || (readKind(title.text) !== null && isHeading(title)));
}

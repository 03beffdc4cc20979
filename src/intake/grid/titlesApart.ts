import type { Grid } from "./grid";
import { isHeading } from "./isHeading";
import { type Title, titleAt } from "./titleAt";

/** More blank rows than these part what stands above from what comes below. */
const BREATH = 2;

/**
 * Headings with blank rows under them ("METAS QUANTITATIVAS", blank, "INTERNAÇÃO", blank, the table), the nearest first. What hangs under another
 * table is its note, and so is a sentence: neither says anything of the table below. @param row the first above the header that holds no title
 */
export function titlesApart(grid: Grid, row: number, left: number, right: number): Title[] {
  const titles: Title[] = [];
  for (let bottom = row; ; ) {
    let top = bottom;
    while (top >= 0 && bottom - top < BREATH && isBlankRow(grid, top)) top--;
    const run: Title[] = [];
    for (let title = top < bottom && titleIn(grid, top, left, right); title; title = titleIn(grid, top, left, right)) {
      run.push(title);
      top--;
    }
    if (run.length === 0 || (top >= 0 && !isBlankRow(grid, top)) || !run.every(isHeading)) return titles;
    titles.push(...run);
    bottom = top;
  }
}

function titleIn(grid: Grid, row: number, left: number, right: number): Title | null {
  return row < 0 ? null : titleAt(grid, row, left, right);
}

function isBlankRow(grid: Grid, row: number): boolean {
  return grid.ownRow(row).every(value => value === null || value === "");
}

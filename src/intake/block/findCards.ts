import type { Grid } from "../grid/grid";
import type { Block } from "./block";
import { cardLine, type CardLine } from "./cardLine";
import { type Title, titleAt } from "../grid/titleAt";

/** Fewer known keys are a chance likeness. */
const FEWEST_KEYS = 4;

/** Cards in key/value form: runs of lines whose first column names what stands beside or behind it. */
export function findCards(grid: Grid): Block[] {
  const blocks: Block[] = [];
  for (let column = 0; column < grid.columns; column++) {
    let run: CardLine[] = [];
    for (let row = 0; row <= grid.rows; row++) {
      const line = row < grid.rows ? cardLine(grid, row, column) : null;
      if (line) {
        run.push(line);
        continue;
      }
      if (new Set(run.flatMap(one => one.field ?? [])).size >= FEWEST_KEYS) blocks.push(blockOf(grid, run, column));
      run = [];
    }
  }
  return blocks;
}

function blockOf(grid: Grid, run: readonly CardLine[], column: number): Block {
  const row = run[0]!.row;
  const titles: Title[] = [];
  for (let above = row - 1; above >= 0; above--) {
    const title = titleAt(grid, above, column, column + 1);
    if (!title) break;
    titles.push(title);
  }
  return {
    header: { row, bottom: row, left: column, right: column + 1, cells: [], shape: "cards" },
    repeats: [], rows: run.map(line => ({ row: line.row, section: null })), bottom: run[run.length - 1]!.row, titles, keys: [], actionLines: [],
  };
}

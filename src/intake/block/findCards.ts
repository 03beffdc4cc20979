import type { Grid } from "../grid/grid";
import type { Block } from "./block";
import { cardLine, type CardLine } from "./cardLine";
import { type Title, titleAt } from "../grid/titleAt";

/** Fewer known keys are a chance likeness. */
const FEWEST_KEYS = 4;

/** Cards in key/value form: runs of lines whose first column names what stands beside or behind it. */
export function findCards(grid: Grid): Block[] {
  const blocks: Block[] = [];
  const runs = new Map<number, CardLine[]>();
  for (let row = 0; row <= grid.rows; row++) {
    const lines = row < grid.rows ? linesAt(grid, row) : [];
    for (const [column, run] of runs) {
      if (lines.some(line => line.at === column)) continue;
      if (new Set(run.flatMap(one => one.field ?? [])).size >= FEWEST_KEYS) blocks.push(blockOf(grid, run, column));
      runs.delete(column);
    }
    for (const { at, line } of lines) runs.set(at, [...(runs.get(at) ?? []), line]);
  }
  return blocks;
}

/** Nothing stands right of a card's value, so the key is the row's last cell or the one before it. */
function linesAt(grid: Grid, row: number): { readonly at: number; readonly line: CardLine }[] {
  const cells = grid.ownRow(row);
  let last = cells.length - 1;
  while (last >= 0 && cells[last] === null) last--;
  const lines: { at: number; line: CardLine }[] = [];
  for (let at = Math.max(0, last - 1); at <= last; at++) {
    const line = cardLine(grid, row, at);
    if (line) lines.push({ at, line });
  }
  return lines;
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

import type { Grid } from "../grid/grid";
import { fold } from "../text/fold";
import type { Header } from "./header";

/** Shorter texts are headings; a target written out is a sentence. */
const SHORTEST_SENTENCE = 25;
const LONGEST_HEADING = 80;

/** A heading of metas over a list of sentences, nothing beside them ("5.2. METAS ESTRATÉGICAS"); null for any other row. */
export function sentencesUnder(grid: Grid, row: number): Header | null {
  const column = onlyText(grid, row);
  if (column === null) return null;
  const text = grid.ownText(row, column);
  if (text.length > LONGEST_HEADING || !/\bmetas?\b/.test(fold(text))) return null;
  if (!isSentence(grid, row + 1, column) || !isSentence(grid, row + 2, column)) return null;
  return { row, bottom: row, left: column, right: column, shape: "sentences", cells: [{ column, text, over: "", roles: ["target"], month: null, year: null }] };
}

/** A row of the list: one text alone, as long as a sentence. */
function isSentence(grid: Grid, row: number, column: number): boolean {
  return row < grid.rows && onlyText(grid, row) === column && grid.ownText(row, column).length >= SHORTEST_SENTENCE;
}

/** The column of the only cell that is filled in a row, where it holds text; else null. */
function onlyText(grid: Grid, row: number): number | null {
  const cells = grid.ownRow(row);
  let only: number | null = null;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]!;
    if (value === null || value === "") continue;
    if (only !== null || typeof value !== "string") return null;
    only = column;
  }
  return only;
}

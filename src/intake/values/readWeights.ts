import { divide, type Fraction, HUNDRED } from "../../domain/fraction";
import type { Grid } from "../grid/grid";
import { readCell } from "./readCell";
import { readFigures } from "./readNumber";

interface Raw {
  readonly value: Fraction;
  readonly percent: boolean;
}

/**
 * The weights of a table as fractions of 1, by row then column. In a table where an unsigned figure is above 1 ("60" under "PESO %"),
 * all unsigned ones are in points of a hundred.
 * @returns a look-up; undefined = blank, null = filled but unreadable.
 */
export function readWeights(grid: Grid, rows: readonly number[], columns: readonly number[]): (row: number, column: number) => Fraction | null | undefined {
  const first = rows[0] ?? 0;
  const raw = new Map(columns.map(column => [column, [] as (Raw | null | undefined)[]]));
  let inPoints = false;
  for (const [column, ofColumn] of raw) for (const row of rows) {
    const found = rawAt(grid, row, column);
    if (found === undefined) continue;
    ofColumn[row - first] = found;
    inPoints ||= found !== null && !found.percent && found.value.num > found.value.den;
  }
  return (row, column) => {
    const one = raw.get(column)?.[row - first];
    return one ? (inPoints && !one.percent ? divide(one.value, HUNDRED) : one.value) : one;
  };
}

function rawAt(grid: Grid, row: number, column: number): Raw | null | undefined {
  const typed = readCell(grid, row, column);
  if (typed) return typed;
  const text = grid.seenText(row, column);
  if (text === "") return undefined;
  const [figure, second] = readFigures(text);
  return figure && !second ? figure : null;
}

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
  const raw = new Map<string, Raw | null>();
  for (const row of rows) for (const column of columns) {
    const found = rawAt(grid, row, column);
    if (found !== undefined) raw.set(`${row},${column}`, found);
  }
  const inPoints = [...raw.values()].some(one => one !== null && !one.percent && one.value.num > one.value.den);
  return (row, column) => {
    const one = raw.get(`${row},${column}`);
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

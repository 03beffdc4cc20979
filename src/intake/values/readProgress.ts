import { compare, divide, type Fraction, HUNDRED, isNegative, isZero, ONE } from "../../domain/fraction";
import type { Grid } from "../grid/grid";
import { readCell } from "./readCell";
import { readFigures } from "./readNumber";
import type { TypedNumber } from "./readTarget";

/**
 * How far each line of a column is: "40%", "40% concluído", 0.4 and 40 are 40 %; "...%", "50% a 60%" and "-10%" say nothing that could be taken.
 * Beside 40 an unsigned 0.5 or 1 may be either, and is not taken.
 */
export function readProgress(grid: Grid, rows: readonly number[], column: number): (row: number) => Fraction | null {
  const figures = new Map(rows.map(row => [row, readCell(grid, row, column) ?? onlyFigure(grid.seenText(row, column))]));
  const inPoints = [...figures.values()].some(figure => figure !== null && isInPoints(figure));
  return row => {
    const figure = figures.get(row) ?? null;
    return figure && inPoints && !figure.percent && !isZero(figure.value) && !isInPoints(figure) ? null : partOf(figure);
  };
}

/** The same of a text that stands by itself, as on a card. */
export function progressIn(text: string): Fraction | null {
  return partOf(onlyFigure(text));
}

function onlyFigure(text: string): TypedNumber | null {
  const [figure, second] = readFigures(text);
  return figure && !second ? figure : null;
}

function isInPoints({ value, percent }: TypedNumber): boolean {
  return !percent && compare(value, ONE) > 0;
}

function partOf(figure: TypedNumber | null): Fraction | null {
  if (!figure || isNegative(figure.value)) return null;
  return isInPoints(figure) ? divide(figure.value, HUNDRED) : figure.value;
}

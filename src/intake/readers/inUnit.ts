import { divide, type Fraction, HUNDRED } from "../../domain/fraction";
import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";
import { fold } from "../text/fold";
import { readCell } from "../values/readCell";
import { readFigures } from "../values/readNumber";
import type { TargetMeaning } from "../values/readTarget";

/** A target whose unit stands in a column of its own: 95 in "Percentual" is 95 %, 12 in "Número" stays 12. */
export function inUnit(target: TargetMeaning, unit: string): TargetMeaning {
  if (unit === "") return target;
  if (!isPercent(unit)) return { ...target, measure: target.measure ?? unit };
  if (target.value === null || target.percent || target.reading.metOrNot) return target;
  return { ...target, value: divide(target.value, HUNDRED), percent: true };
}

/** The baseline beside a target, in the same unit; null when it holds no figure. */
export function baselineAt(grid: Grid, row: number, cell: HeaderCell, unit: string): Fraction | null {
  const figure = readCell(grid, row, cell.column) ?? readFigures(grid.seenText(row, cell.column))[0];
  if (!figure) return null;
  return isPercent(unit) && !figure.percent ? divide(figure.value, HUNDRED) : figure.value;
}

function isPercent(unit: string): boolean {
  return /^(%|percentual|porcentagem|proporcao)/.test(fold(unit));
}

import { divide, type Fraction, HUNDRED } from "../../domain/fraction";
import type { TargetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import { fold } from "../text/fold";
import { readCell } from "../values/readCell";
import { readFigures } from "../values/readNumber";
import type { TargetMeaning } from "../values/readTarget";

/**
 * A target whose unit and baseline stand in columns of their own: 95 in "Percentual" is 95 %, 12 in "Número" stays 12.
 * Without such columns it is the target as it was.
 */
export function inUnit(grid: Grid, row: number, { unit, baseline }: TargetColumns, target: TargetMeaning): TargetMeaning {
  if (!unit && !baseline) return target;
  const name = unit ? grid.seenText(row, unit.column) : "";
  const percent = /^(%|percentual|porcentagem|proporcao)/.test(fold(name));
  const scale = (value: Fraction): Fraction => (percent ? divide(value, HUNDRED) : value);
  const figure = baseline && (readCell(grid, row, baseline.column) ?? readFigures(grid.seenText(row, baseline.column))[0]);
  const isPlain = target.value !== null && !target.percent && !target.reading.metOrNot;
  return {
    ...target,
    value: isPlain ? scale(target.value) : target.value,
    percent: target.percent || (percent && isPlain),
    measure: target.measure ?? (percent ? null : name || null),
    baseline: figure ? (figure.percent ? figure.value : scale(figure.value)) : target.baseline,
  };
}

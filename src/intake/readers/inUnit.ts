import { compare, divide, type Fraction, HUNDRED, ONE } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { TargetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import { fold } from "../text/fold";
import { readCell } from "../values/readCell";
import { readFigures } from "../values/readNumber";
import type { TargetMeaning } from "../values/readTarget";

/**
 * Targets whose unit and baseline stand in columns of their own: 95 in "Percentual" is 95 %, 12 in "Número" stays 12. In a column where no
 * percentage is above 1, 0.95 is 95 % too; beside others above 1 it is 0.95 %, and may have been meant as 95 %.
 * @returns what reads a line's target so; without such columns it stays as it is
 */
export function inUnit(grid: Grid, block: Block, { unit, baseline, target: cell }: TargetColumns): (row: number, target: TargetMeaning) => TargetMeaning {
  if (!unit && !baseline) return (_, target) => target;
  const isPercent = (row: number): boolean => unit !== null && /^(%|percentual|porcentagem|proporcao)/.test(fold(grid.seenText(row, unit.column)));
  const inPoints = block.rows.some(({ row }) => {
    const figure = isPercent(row) ? (readCell(grid, row, cell.column) ?? readFigures(grid.ownText(row, cell.column))[0]) : null;
    return figure && !figure.percent && compare(figure.value, ONE) > 0;
  });
  return (row, target) => {
    const percent = isPercent(row);
    const scale = (value: Fraction): Fraction => (percent && inPoints ? divide(value, HUNDRED) : value);
    const figure = baseline && (readCell(grid, row, baseline.column) ?? readFigures(grid.seenText(row, baseline.column))[0]);
    const plain = target.value !== null && !target.percent && !target.reading.metOrNot ? target.value : null;
    const doubtful = plain && percent && inPoints && compare(plain, ONE) <= 0 && plain.num > 0n;
    return {
      ...target,
      value: plain ? scale(plain) : target.value,
      percent: target.percent || (percent && plain !== null),
      measure: target.measure ?? (percent || !unit ? null : grid.seenText(row, unit.column) || null),
      baseline: figure ? (figure.percent ? figure.value : scale(figure.value)) : target.baseline,
      reading: doubtful ? { ...target.reading, ambiguous: { reading: scale(plain), other: plain } } : target.reading,
    };
  };
}

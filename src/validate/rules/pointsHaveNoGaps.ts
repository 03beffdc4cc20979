import { type Fraction, ZERO } from "../../domain/fraction";
import { cellKey, cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import { pointsTables } from "../pointsTables";
import type { Rule } from "../rule";

/**
 * Results that no band of a points table names ("90 a 99%" below "100%"): read with the worse neighbour, and reported.
 * One finding a cell that states bands: in a table with a column for each band that is its header, whatever the lines.
 */
export const pointsHaveNoGaps: Rule = ({ points }) => {
  const open = pointsTables(points).filter(({ sound, gaps }) => sound && gaps.length > 0);
  return [...groupBy(open, ({ record: { bands } }) => bands.map(band => cellKey(band.statedAt)).join()).values()].map(tables => {
    const { record, gaps } = tables[0]!;
    const closed = gaps.filter((gap): gap is typeof gap & { readonly to: Fraction } => gap.to !== null);
    const endless = gaps.find(({ to }) => to === null);
    return {
      code: "points-gap",
      level: "warning",
      ...cellsOf([...gaps.flatMap(({ reading }) => reading?.statedAt ?? []), ...record.bands.map(band => band.statedAt)]),
      params: {
        indicator: record.indicator,
        count: tables.length,
        basis: record.basis,
        percent: record.percent,
        measure: record.measure,
        from: closed.map(({ from }) => from),
        to: closed.map(({ to }) => to),
        points: closed.map(({ reading }) => reading?.points ?? ZERO),
        beyond: endless?.from ?? null,
        beyondPoints: endless ? endless.reading?.points ?? ZERO : null,
      },
    };
  });
};

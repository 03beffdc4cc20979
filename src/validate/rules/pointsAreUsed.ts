import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** A sheet with weights is paid by them: its points are not. One finding a sheet. */
export const pointsAreUsed: Rule = ({ points, targets }) => {
  if (points.length === 0) return [];
  const weighted = new Set(targets.filter(target => target.weighted).map(target => target.at.sheet));
  return [...groupBy(points.filter(({ at }) => weighted.has(at.sheet)), ({ at }) => at.sheet).values()].map(records => ({
    code: "points-unused",
    level: "warning",
    ...cellsOf(records.map(({ at }) => at)),
    params: { count: records.length },
  }));
};

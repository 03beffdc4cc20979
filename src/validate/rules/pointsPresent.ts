import { cellKey, cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** An indicator without points in a table of points takes no part in the payment. One finding a table. */
export const pointsPresent: Rule = ({ points, targets }) => {
  if (points.length === 0) return [];
  const tables = new Set(points.map(record => record.block));
  const scored = new Set(points.flatMap(({ targetAt }) => (targetAt ? [cellKey(targetAt)] : [])));
  const without = targets.filter(target => tables.has(target.block) && !target.total && !scored.has(cellKey(target.at)));
  return [...groupBy(without, target => target.block).values()].map(lines => ({
    code: "points-missing",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: { indicator: lines[0]!.indicator, count: lines.length },
  }));
};

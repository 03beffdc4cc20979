import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import { pointsTables } from "../pointsTables";
import type { Rule } from "../rule";

/**
 * A result that earns different points by two bands of its indicator stays open until someone decides; a single limit that both own earns the
 * better one's. One finding an indicator for each of the two.
 */
export const pointsDoNotOverlap: Rule = ({ points }) =>
  pointsTables(points).flatMap(({ record, survey }) => [...groupBy(survey.overlaps, ({ earns }) => (earns === null ? "open" : "taken")).values()].map(overlaps => {
    const { first, second, from, to, earns } = overlaps[0]!;
    return {
      code: "points-overlap",
      level: earns === null ? "error" : "warning",
      ...cellsOf([second.statedAt, first.statedAt]),
      params: {
        indicator: record.indicator, basis: record.basis, percent: record.percent, measure: record.measure, from, to,
        text: first.text, other: second.text, points: first.points, otherPoints: second.points, more: overlaps.length - 1,
        earns: earns?.points ?? null,
      },
    };
  }));

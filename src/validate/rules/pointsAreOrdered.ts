import { compare } from "../../domain/fraction";
import { cellsOf } from "../cells";
import { pointsTables } from "../pointsTables";
import type { Rule } from "../rule";

/** A better result does not earn fewer points than a worse one. One finding an indicator. */
export const pointsAreOrdered: Rule = ({ points }) =>
  pointsTables(points).filter(({ sound }) => sound).flatMap(({ record, survey: { tiers } }) => {
    const index = tiers.findIndex((tier, place) => place > 0 && compare(tier.points, tiers[place - 1]!.points) > 0);
    if (index < 0) return [];
    const [better, worse] = [tiers[index - 1]!, tiers[index]!];
    return [{
      code: "points-unordered",
      level: "error",
      ...cellsOf([better.band.statedAt, worse.band.statedAt]),
      params: { indicator: record.indicator, text: better.band.text, points: better.points, other: worse.band.text, otherPoints: worse.points },
    }];
  });

import { cellsOf } from "../cells";
import { pointsTables } from "../pointsTables";
import type { Rule } from "../rule";

/** Every band of points says for which results it is given, and how many they are. One finding an indicator. */
export const pointsAreReadable: Rule = ({ points }) =>
  pointsTables(points).filter(({ sound }) => !sound).map(({ record, unreadable, survey }) => {
    const wrong = [...unreadable, ...survey.unordered];
    return {
      code: "points-unreadable",
      level: "error",
      ...cellsOf(wrong.map(band => band.statedAt)),
      params: {
        indicator: record.indicator,
        texts: wrong.map(band => band.text),
        lacks: unreadable.length === 0 ? "order" : unreadable[0]!.points === null ? "points" : "limits",
      },
    };
  });

import { bandTables } from "../bandTables";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/** Attainments that no band names ("… e 84,9%", "Entre 85% …"): read on to the upper band, and reported. One finding an activity. */
export const bandsHaveNoGaps: Rule = ({ bands }) =>
  bandTables(bands)
    .filter(table => table.sound && table.survey.gaps.length > 0)
    .map(({ activity, survey: { gaps } }) => ({
      code: "band-gap",
      level: "warning",
      ...cellsOf([...gaps.map(gap => (gap.lower ?? gap.upper).at), ...gaps.map(gap => gap.upper.at)]),
      params: { activity, from: gaps.map(gap => gap.from), to: gaps.map(gap => gap.to), fromZero: gaps[0]!.lower === null },
    }));

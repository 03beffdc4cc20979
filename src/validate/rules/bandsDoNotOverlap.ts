import type { BandOverlap } from "../../domain/surveyBands";
import type { BandRecord } from "../../intake/records";
import { bandTables } from "../bandTables";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** Two bands over the same stretch: an error where they pay differently, else a warning. One finding an activity and level. */
export const bandsDoNotOverlap: Rule = ({ bands }) =>
  bandTables(bands).flatMap(({ activity, survey }) =>
    [...groupBy(survey.overlaps, overlap => (overlap.effect === "different-factor" ? "error" : "warning"))]
      .map(([level, overlaps]) => findingOf(level as "error" | "warning", activity, overlaps)));

function findingOf(level: "error" | "warning", activity: string | null, overlaps: readonly BandOverlap<BandRecord>[]): Finding {
  const [overlap] = overlaps as [BandOverlap<BandRecord>];
  const mended = toMend(overlap);
  const other = mended === overlap.first ? overlap.second : overlap.first;
  return {
    code: "band-overlap",
    level,
    ...cellsOf([mended.at, other.at, ...overlaps.slice(1).map(one => toMend(one).at)]),
    params: {
      activity,
      effect: overlap.effect,
      text: mended.text,
      other: other.text,
      from: overlap.from,
      to: overlap.to,
      factor: mended.factor,
      otherFactor: other.factor,
      more: overlaps.length - 1,
    },
  };
}

/** The event, which pays nothing; else the band written later. */
function toMend({ first, second }: BandOverlap<BandRecord>): BandRecord {
  return first.event ? first : second;
}

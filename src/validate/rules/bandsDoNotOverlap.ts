import { touches } from "../../domain/touchingBands";
import type { BandOverlap } from "../../domain/surveyBands";
import type { BandRecord } from "../../intake/records";
import { bandTables } from "../bandTables";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/**
 * Two bands over the same stretch: an error where they pay differently, else a warning; a single limit that both own goes with the upper one,
 * and is a warning too. One finding an activity for each of the three.
 */
export const bandsDoNotOverlap: Rule = ({ bands }) =>
  bandTables(bands).flatMap(({ activity, survey }) =>
    [...groupBy(survey.overlaps, ({ effect }) => (effect === "different-factor" || effect === "touch" ? effect : "no-money")).values()]
      .map(overlaps => findingOf(activity, overlaps)));

function findingOf(activity: string | null, overlaps: readonly BandOverlap<BandRecord>[]): Finding {
  const [overlap] = overlaps as [BandOverlap<BandRecord>];
  const level = overlap.effect === "different-factor" ? "error" : "warning";
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
      limits: overlaps.flatMap(({ effect, from }) => (effect === "touch" && from !== null ? [from] : [])),
    },
  };
}

/** The event, which pays nothing; of two that touch the lower one, which loses its limit; else the band written later. */
function toMend({ first, second, effect }: BandOverlap<BandRecord>): BandRecord {
  if (effect === "touch") return touches(first, second) ? first : second;
  return first.event ? first : second;
}

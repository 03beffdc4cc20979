import type { Direction } from "../domain/attainment";
import { compare, type Fraction, ONE } from "../domain/fraction";
import { type PointsGap, type PointsSurvey, surveyPoints } from "../domain/surveyPoints";
import type { PointsBand, PointsRecord } from "../intake/records";
import { oncePer } from "./oncePer";

/** The bands of one indicator that earns points, with what they leave out or say twice. */
export interface PointsTable {
  readonly record: PointsRecord;
  /** More is better by attainment always: it is turned round already. */
  readonly direction: Direction;
  readonly survey: PointsSurvey<PointsBand>;
  readonly gaps: readonly PointsGap<PointsBand>[];
  /** Bands whose limits or points could not be read. */
  readonly unreadable: readonly PointsBand[];
  /** Every band could be read and is in order: only then can anyone say what a result earns. */
  readonly sound: boolean;
  /** The most points it can earn; null where a band does not say its points. */
  readonly possible: Fraction | null;
}

export const pointsTables = oncePer((records: readonly PointsRecord[]): PointsTable[] => records.map(record => {
  const { basis, bands } = record;
  const direction = basis === "attainment" ? "higher" : record.direction;
  const unreadable = bands.filter(({ from, to, points }) => points === null || (from === null && to === null));
  const survey = surveyPoints(bands.filter(band => !unreadable.includes(band)), direction);
  return {
    record,
    direction,
    survey,
    gaps: survey.gaps.filter(gap => isPossible(gap, record)),
    unreadable,
    sound: unreadable.length === 0 && survey.unordered.length === 0,
    possible: bands.reduce<Fraction | null>((most, { points }) => (most !== null && points !== null ? higher(most, points) : null), bands[0]?.points ?? null),
  };
}));

function higher(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** A percentage of what is measured ends at 100 %; an attainment does not. */
function isPossible({ from, to }: PointsGap<PointsBand>, { basis, percent }: PointsRecord): boolean {
  return basis === "attainment" || !percent || to !== null || compare(from, ONE) < 0;
}

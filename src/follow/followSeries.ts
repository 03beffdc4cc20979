import { attainment } from "../domain/attainment";
import { type Fraction, isZero } from "../domain/fraction";
import type { Direction, SeriesRecord } from "../intake/records";
import { groupBy } from "../validate/groupBy";
import type { FollowedYear } from "./following";
import { type Matched, matchTyped } from "./matchTyped";
import { seriesDirection } from "./seriesDirection";
import type { TypedYear } from "./typedPlan";

export interface FollowedSeries {
  readonly years: readonly FollowedYear[];
  readonly lost: readonly TypedYear[];
}

/** Targets year by year beside what was reached: typed by a person, or nothing yet. */
export function followSeries(series: readonly SeriesRecord[], typed: readonly TypedYear[]): FollowedSeries {
  const directions = new Map([...groupBy(series, one => [one.block, one.indicator]).values()].flatMap(years => {
    const direction = seriesDirection(years[0]!.indicator, years);
    return years.map(year => [year, direction] as const);
  }));
  const { of, lost }: Matched<SeriesRecord, TypedYear> = matchTyped(series, typed,
    one => ({ source: one.at, name: `${one.indicator} ${one.year}` }), one => ({ source: one.source, name: `${one.indicator} ${one.year}` }));
  return { years: series.map(one => followYear(one, directions.get(one)!, of.get(one))), lost };
}

function followYear({ at, code, indicator, year, percent, text, value }: SeriesRecord, readDirection: Direction, typed: TypedYear | undefined): FollowedYear {
  const actual = typed?.actual ?? null;
  const direction = typed?.direction ?? readDirection;
  return {
    at, code, indicator, year, percent, text, target: value, actual, direction, readActual: null, readDirection,
    attainment: reached(value, actual, direction),
  };
}

function reached(target: Fraction | null, actual: Fraction | null, direction: Direction): Fraction | null {
  return target === null || actual === null || isZero(target) ? null : attainment(actual, { value: target, direction, method: "ratio" });
}

import { attainment } from "../domain/attainment";
import { type Fraction, isZero } from "../domain/fraction";
import type { Direction, SeriesRecord } from "../intake/records";
import { groupBy } from "../validate/groupBy";
import type { FollowedYear } from "./following";
import { matchTyped } from "./matchTyped";
import { seriesDirection } from "./seriesDirection";
import type { TypedYear } from "./typedPlan";

export interface FollowedSeries {
  readonly years: readonly FollowedYear[];
  readonly lost: readonly TypedYear[];
}

/** What was to be reached in a year and what was: in two columns of the workbook, or one of them. */
interface Year {
  readonly target: SeriesRecord | null;
  readonly actual: SeriesRecord | null;
  /** The target, or the result of a year without one. */
  readonly known: SeriesRecord;
  readonly direction: Direction;
}

/** Targets year by year beside what was reached: typed by a person, else as the workbook has it. */
export function followSeries(series: readonly SeriesRecord[], typed: readonly TypedYear[]): FollowedSeries {
  const years = [...groupBy(series, one => [one.block, one.indicator]).values()].flatMap(yearsOf);
  const order = new Map(series.map((one, index) => [one, index] as const));
  years.sort((a, b) => order.get(a.known)! - order.get(b.known)!);
  const name = (indicator: string, year: number): string => `${indicator} ${year}`;
  const { of, lost } = matchTyped(years, typed,
    ({ known }) => ({ source: known.at, name: name(known.indicator, known.year) }), one => ({ source: one.source, name: name(one.indicator, one.year) }));
  return { years: years.map(year => followYear(year, of.get(year))), lost };
}

/** Of an indicator that stands twice in a table each line is one of its own. */
function yearsOf(own: readonly SeriesRecord[]): Year[] {
  const targets = own.filter(({ measure }) => measure === "target");
  const free = new Set(own.filter(({ measure }) => measure === "actual"));
  const direction = seriesDirection(own[0]!.indicator, targets);
  const paired = targets.map((target): Year => {
    const actual = [...free].find(one => one.year === target.year && rowOf(one) === rowOf(target)) ?? null;
    if (actual) free.delete(actual);
    return { target, actual, known: target, direction };
  });
  return [...paired, ...[...free].map((actual): Year => ({ target: null, actual, known: actual, direction }))];
}

function rowOf({ at }: SeriesRecord): string {
  return at.cell.replace(/^[A-Z]+/, "");
}

function followYear({ target, actual: read, known, direction: readDirection }: Year, typed: TypedYear | undefined): FollowedYear {
  const readActual = read?.value ?? null;
  const { actual = readActual, direction = readDirection } = typed ?? {};
  const value = target?.value ?? null;
  return {
    at: known.at, code: known.code, indicator: known.indicator, year: known.year, percent: known.percent, text: target?.text ?? "",
    target: value, actual, direction, readActual, readDirection, attainment: reached(value, actual, direction),
  };
}

function reached(target: Fraction | null, actual: Fraction | null, direction: Direction): Fraction | null {
  return target === null || actual === null || isZero(target) ? null : attainment(actual, { value: target, direction, method: "ratio" });
}

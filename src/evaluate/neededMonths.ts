import type { Fraction } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { readMonth } from "../intake/values/readMonth";
import type { PeriodMethod } from "./evaluation";

export interface NeededMonths {
  /** Places among the months of the evaluation. */
  readonly places: readonly number[];
  /** A month that the period does not have ("2023-10"), or null. */
  readonly absent: string | null;
}

/**
 * The months without which a line cannot be compared: all of them; of a met-or-not target only the one its frequency names ("Abril"),
 * else none once any month is known.
 * @param months of the evaluation; empty where `values` is one result without a month.
 */
export function neededMonths(target: TargetRecord, method: PeriodMethod, months: readonly string[], values: readonly (Fraction | null)[]): NeededMonths {
  const all = { places: values.map((_, place) => place), absent: null };
  if (method !== "met-or-not" || months.length === 0) return all;
  const named = namedMonth(target);
  if (named === null) return values.some(value => value !== null) ? { places: [], absent: null } : all;
  const place = namedPlace(target, months);
  return place === null ? { places: [], absent: inYearOf(months, named) } : { places: [place], absent: null };
}

/** The place of the month that a met-or-not target's frequency names; null where it names none of the period's. */
export function namedPlace(target: TargetRecord, months: readonly string[]): number | null {
  const named = namedMonth(target);
  const place = months.map(month => Number(month.slice(-2))).indexOf(named ?? -1);
  return place < 0 ? null : place;
}

/** 1 to 12. */
function namedMonth({ frequency }: TargetRecord): number | null {
  return frequency === null ? null : (readMonth(frequency)?.month ?? null);
}

/** (["2023-01"], 10) -> "2023-10". */
function inYearOf(months: readonly string[], month: number): string {
  return months[months.length - 1]!.slice(0, -2) + String(month).padStart(2, "0");
}

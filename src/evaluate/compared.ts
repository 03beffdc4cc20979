import { compare, divide, type Fraction, fraction, multiply, ONE, reduce, sum, ZERO } from "../domain/fraction";
import type { LineInput } from "./evaluation";
import type { PeriodRule } from "./periodMethod";

/** A line's actual and target as they are held against each other. */
export interface Compared {
  readonly actual: Fraction;
  readonly target: Fraction;
}

/** @param inputs complete: each month the method needs has its value, and professionals where they count. Several are added up (pooled). */
export function compared(inputs: readonly LineInput[], rule: PeriodRule, named: number | null): Compared {
  const each = inputs.map(input => compareOne(input, rule, named));
  return { actual: reduce(sum(each.map(one => one.actual))), target: reduce(sum(each.map(one => one.target))) };
}

function compareOne({ months, target, professionals }: LineInput, { method, periodMonths }: PeriodRule, named: number | null): Compared {
  const known = months.filter(month => month !== null);
  const total = sum(known);
  const count = fraction(known.length);
  switch (method) {
    case "mean":
      return { actual: divide(total, count), target };
    case "total":
      return { actual: total, target };
    case "prorated":
      return { actual: total, target: multiply(target, divide(count, fraction(periodMonths))) };
    case "per-professional":
      return { actual: divide(multiply(total, fraction(periodMonths)), multiply(professionals!, count)), target };
    case "met-or-not":
      return { actual: isMet(named === null ? known : [months[named] ?? ZERO]) ? ONE : ZERO, target };
  }
}

function isMet(values: readonly Fraction[]): boolean {
  return values.some(value => compare(value, ONE) >= 0);
}

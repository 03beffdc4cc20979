import { add, compare, divide, type Fraction, fraction, isZero, multiply, subtract, ZERO } from "../domain/fraction";
import { type Payment, payment } from "../domain/payment";
import { round } from "../domain/rounding";
import { ALWAYS, type Choices, type RuleTier } from "../domain/rule";
import type { EvaluationLine } from "./evaluation";

/** What a line would pay for another actual. Null while its target, weight, share, budget or bands are unknown. */
export function simulateLine(line: EvaluationLine, actual: Fraction, choices: Choices): Payment | null {
  const { target, weight, share, budget, direction, method } = line;
  if (!target || isZero(target) || !weight || !share || !budget || line.tiers.length === 0) return null;
  const tiers = line.tiers.map((tier): RuleTier => ({ ...tier, award: { kind: "factor", factor: tier.factor } }));
  return payment({ actual, target, direction, metOrNot: method === "met-or-not", budget, share, weight }, { ...choices, validity: ALWAYS, tiers });
}

export interface NextStep {
  /** The least (where lower is better, the greatest) actual that pays more, in the units people count in. */
  readonly actual: Fraction;
  /** How far it is from the actual of the line; always positive. */
  readonly away: Fraction;
  /** The limit reached then, a fraction of the target. */
  readonly limit: Fraction;
  readonly factor: Fraction;
  /** In reais. */
  readonly gain: Fraction;
}

/** What it takes until the line pays more; null where it pays the most there is, or is open. */
export function nextStep(line: EvaluationLine, choices: Choices): NextStep | null {
  const { actual, target, factor, attainment, tiers, payment: paid, method } = line;
  if (!actual || !target || !factor || !attainment || !paid || method === "met-or-not") return null;
  const above = tiers.filter(tier => tier.from !== null && compare(tier.from, attainment) > 0 && compare(tier.factor, factor) > 0 && !tier.conflict);
  const next = above[above.length - 1];
  if (!next?.from || isZero(next.from)) return null;
  const exact = actualAt(line, target, next.from, choices);
  const needed = next.fromInclusive ? roundedActual(line, exact) : beyond(line, exact);
  const then = simulateLine(line, needed, choices);
  if (!then?.payment || !then.factor) return null;
  const away = line.direction === "higher" ? subtract(needed, actual) : subtract(actual, needed);
  return { actual: needed, away, limit: next.from, factor: then.factor, gain: subtract(then.payment, paid) };
}

/** The actual that reaches exactly this part of the target. */
function actualAt({ direction }: EvaluationLine, target: Fraction, limit: Fraction, { lowerIsBetter }: Choices): Fraction {
  if (direction === "higher") return multiply(target, limit);
  return lowerIsBetter === "ratio" ? divide(target, limit) : multiply(target, subtract(fraction(2), limit));
}

/** Never so that it falls short of the limit. */
function roundedActual(line: EvaluationLine, exact: Fraction): Fraction {
  return round(exact, placesOf(line), (whole, rest) => (line.direction === "higher" && rest > 0n ? whole + 1n : whole));
}

/** For a band that begins above its limit: the next number that people count in. */
function beyond(line: EvaluationLine, exact: Fraction): Fraction {
  const step = fraction(1, 10n ** BigInt(placesOf(line)));
  const below = round(exact, placesOf(line), (whole, rest) => (line.direction === "lower" && rest > 0n ? whole + 1n : whole));
  return line.direction === "higher" ? add(below, step) : subtract(below, step);
}

/** Decimals people count in: whole numbers where production is added up; hundredths of a percent, or of a number, elsewhere. */
export function placesOf({ percent, method }: EvaluationLine): number {
  if (percent) return 4;
  return method === "total" || method === "prorated" ? 0 : 2;
}

/** The ends of what is worth trying: from nothing to a quarter beyond the target, or to the actual where that is more. Null without a target. */
export function simulationRange({ target, actual, percent }: EvaluationLine): { readonly least: Fraction; readonly most: Fraction } | null {
  if (!target || isZero(target)) return null;
  const above = add(target, divide(target, fraction(percent ? 10 : 4)));
  return { least: ZERO, most: actual && compare(actual, above) > 0 ? actual : above };
}

import { attainment, type AttainmentMethod, type Direction } from "./attainment";
import { findTier, judged } from "./findTier";
import { type Fraction, multiply, subtract } from "./fraction";
import { type Awarded, payAward } from "./payAward";
import { round } from "./rounding";
import { type RoundingName, ROUNDINGS, type Rule, type RuleTier } from "./rule";

/** What is paid for: the target, and its part of the budget. */
export interface ContractLine {
  /** A percentage as a fraction of 1. */
  readonly target: Fraction;
  readonly direction: Direction;
  /** The target has no figure: it is met or it is not. */
  readonly metOrNot: boolean;
  /** Of the component and the period, in reais. */
  readonly budget: Fraction;
  /** Of the kind (90 % / 10 %), a fraction of 1. */
  readonly share: Fraction;
  /** Of the line, a fraction of 1. */
  readonly weight: Fraction;
}

export interface PaymentLine extends ContractLine {
  readonly actual: Fraction;
}

/** How a payment came about, step by step, as the calculation itself went. Nothing in it is rounded but `payment` and `full`. */
export interface PaymentTrace<T extends RuleTier = RuleTier> extends PaymentLine {
  readonly method: AttainmentMethod;
  readonly attainment: Fraction;
  /** The attainment the bands saw: after floor, cap and resolution. */
  readonly judged: Fraction;
  readonly tier: T | null;
  /** Part of the line amount that is paid; null where the award is no factor or the line stays open. */
  readonly factor: Fraction | null;
  /** budget × share × weight. */
  readonly amount: Fraction;
  readonly full: Fraction;
  readonly payment: Fraction | null;
  readonly rounding: RoundingName;
}

export interface Payment<T extends RuleTier = RuleTier> {
  readonly attainment: Fraction;
  readonly tier: T | null;
  readonly factor: Fraction | null;
  /** The whole amount of the line, in reais, to the centavo. */
  readonly full: Fraction;
  /** Null while the line is open, and for an award that is not money (points, an event). */
  readonly payment: Fraction | null;
  /** full − payment. */
  readonly deduction: Fraction | null;
  /** Why nobody can say what is paid: no band names the attainment, or bands of different factors do. */
  readonly open: "no-band" | "overlap" | null;
  readonly trace: PaymentTrace<T>;
}

const CENTAVOS = 2;
const NOTHING: Awarded = { factor: null, amount: null };

/**
 * What is paid for one line: budget × share × weight × factor of the band, rounded once, to the centavo, at the end.
 * @throws {RangeError} when the target is 0 and has to divide; `target-zero` reports it before anyone pays.
 */
export function payment<T extends RuleTier>(line: PaymentLine, rule: Rule<T>): Payment<T> {
  const mode = ROUNDINGS[rule.rounding];
  const method = methodOf(line, rule);
  const reached = attainment(line.actual, { value: line.target, direction: line.direction, method });
  const seen = judged(reached, rule);
  const tier = findTier(seen, rule.tiers);
  const amount = lineAmount(line);
  const full = round(amount, CENTAVOS, mode);
  const open = tier === null ? "no-band" : tier.conflict ? "overlap" : null;
  const { factor, amount: paid } = tier && !open ? payAward(tier.award, amount, seen) : NOTHING;
  const rounded = paid && round(paid, CENTAVOS, mode);
  return {
    attainment: reached,
    tier,
    factor,
    full,
    payment: rounded,
    deduction: rounded && subtract(full, rounded),
    open,
    // Field by field: spreading the line costs as much as all the arithmetic.
    trace: {
      actual: line.actual,
      target: line.target,
      direction: line.direction,
      metOrNot: line.metOrNot,
      budget: line.budget,
      share: line.share,
      weight: line.weight,
      method,
      attainment: reached,
      judged: seen,
      tier,
      factor,
      amount,
      full,
      payment: rounded,
      rounding: rule.rounding,
    },
  };
}

/** budget × share × weight, exact. */
export function lineAmount({ budget, share, weight }: Pick<ContractLine, "budget" | "share" | "weight">): Fraction {
  return multiply(multiply(budget, share), weight);
}

export function methodOf(line: Pick<ContractLine, "metOrNot" | "direction">, rule: Pick<Rule, "lowerIsBetter">): AttainmentMethod {
  if (line.metOrNot) return "met-or-not";
  return line.direction === "lower" ? rule.lowerIsBetter : "ratio";
}

import { attainment } from "./attainment";
import { fromNumber } from "./decimal";
import { findTier } from "./findTier";
import { divide, type Fraction, isNegative, isZero, multiply, ONE } from "./fraction";
import { payAward } from "./payAward";
import { type ContractLine, lineAmount, methodOf, payment } from "./payment";
import { round } from "./rounding";
import { type Rule, ROUNDINGS, type RuleTier } from "./rule";
import { limitAt, readScaled } from "./scaled";

/** Takes an actual (a typed number is read at 15 significant digits) to whole centavos; null while the line is open or the award is no money. */
export type CompiledPayment = (actual: number | Fraction) => number | null;

/**
 * The payment of one contract line, made ready for many actuals. Each tier's payment is computed once, exactly, and each limit becomes the
 * least whole number that reaches it, so that the loop only compares whole numbers. Held against `payment` in test/properties.
 * @throws {RangeError} when the target is not positive, or a payment passes 90 trillion reais.
 */
export function compilePayment(line: ContractLine, rule: Rule): CompiledPayment {
  if (isZero(line.target) || isNegative(line.target)) throw new RangeError("a target must be positive");
  if (!isStepwise(line, rule)) return actual => payInFull(line, rule, asFraction(actual));
  const { tiers } = rule;
  const target = { value: line.target, direction: line.direction, method: "ratio" } as const;
  const sign = line.direction === "higher" ? 1 : -1;
  const amount = lineAmount(line);
  const paid: (number | null)[] = [];
  const limits: number[][] = [];

  function payTier(index: number): number | null {
    const tier = tiers[index];
    if (!tier || tier.conflict) return null;
    return (paid[index] ??= centavos(payAward(tier.award, amount, ONE).amount, rule));
  }
  return actual => {
    const scaled = typeof actual === "number" && actual > 0 ? readScaled(actual) : null;
    if (scaled === null) {
      const tier = findTier(attainment(asFraction(actual), target), tiers);
      return tier && payTier(tiers.indexOf(tier));
    }
    const least = (limits[scaled.places] ??= []);
    const value = scaled.whole * sign;
    let index = 0;
    while (index < tiers.length && value < (least[index] ??= leastReaching(tiers[index]!, line, scaled.places))) index++;
    return payTier(index);
  };
}

/** Every attainment of a tier pays the same, and tiers follow the actual's own order. */
function isStepwise(line: ContractLine, rule: Rule): boolean {
  const plain = rule.cap === null && rule.floor === null && rule.resolution === null;
  return plain && methodOf(line, rule) === "ratio" && rule.tiers.every(tier => tier.award.kind !== "proportional");
}

/** The least whole number (the actual × 10 ** places; negative where lower is better) that stands on the tier. */
function leastReaching(tier: RuleTier, line: ContractLine, places: number): number {
  if (tier.from === null) return -Infinity;
  if (line.direction === "higher") return limitAt(multiply(tier.from, line.target), places, tier.fromInclusive ? "reached" : "passed");
  if (isZero(tier.from)) return -Infinity;
  const ceiling = divide(line.target, tier.from);
  return limitAt({ num: -ceiling.num, den: ceiling.den }, places, tier.fromInclusive ? "reached" : "passed");
}

function payInFull(line: ContractLine, rule: Rule, actual: Fraction): number | null {
  return centavos(payment({ ...line, actual }, rule).payment, rule);
}

function centavos(reais: Fraction | null, rule: Rule): number | null {
  if (reais === null) return null;
  const whole = Number(round(reais, 2, ROUNDINGS[rule.rounding]).num);
  if (!Number.isSafeInteger(whole)) throw new RangeError("a payment passes what whole centavos can hold");
  return whole;
}

function asFraction(actual: number | Fraction): Fraction {
  return typeof actual === "number" ? fromNumber(actual) : actual;
}

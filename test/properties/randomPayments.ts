import { type Fraction, fraction } from "../../src/domain/fraction";
import type { ContractLine } from "../../src/domain/payment";
import { ALWAYS, type Rule, USUAL_CHOICES } from "../../src/domain/rule";
import type { OracleCase, OracleNumber, OracleTier } from "./oracle";

/** Whole numbers below `limit`, always the same from one seed (mulberry32). */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

const CONTRACT_TIERS: readonly OracleTier[] = [
  { limit: 850n, inclusive: true, factor: 1000n },
  { limit: 700n, inclusive: true, factor: 900n },
  { limit: null, inclusive: true, factor: 700n },
];

/** A line with everything drawn, and an actual somewhere around its target. */
export function randomCase(random: Random): OracleCase {
  const target = { whole: BigInt(1 + random(999_999)), places: random(4) };
  const actual = { whole: (target.whole * BigInt(random(2_000))) / 1_000n, places: target.places };
  return { ...randomContract(random), target, actual: random(50) === 0 ? { whole: 0n, places: 0 } : actual };
}

/** The same, with the actual exactly on one of the limits. */
export function randomCaseOnLimit(random: Random): OracleCase {
  const contract = randomContract(random);
  const limits = contract.tiers.flatMap(tier => (tier.limit ? [tier.limit] : []));
  const limit = limits[random(limits.length)]!;
  const one = { whole: BigInt(1 + random(99_999)), places: random(3) };
  const part = { whole: one.whole * limit, places: one.places + 3 };
  return contract.direction === "higher" ? { ...contract, target: one, actual: part } : { ...contract, target: part, actual: one };
}

function randomContract(random: Random): Omit<OracleCase, "actual" | "target"> {
  return {
    direction: random(2) === 0 ? "higher" : "lower",
    budgetCentavos: BigInt(random(4_000_000_000)) + 1n,
    share: BigInt(1 + random(10_000)),
    weight: BigInt(1 + random(1_000_000)),
    tiers: random(2) === 0 ? CONTRACT_TIERS : randomTiers(random),
  };
}

function randomTiers(random: Random): OracleTier[] {
  const limits = [...new Set(Array.from({ length: 1 + random(5) }, () => 1 + random(1_500)))].sort((a, b) => b - a);
  const tiers = limits.map(limit => ({ limit: BigInt(limit), inclusive: random(4) > 0, factor: BigInt(random(1_200)) }));
  return random(8) === 0 ? tiers : [...tiers, { limit: null, inclusive: true, factor: BigInt(random(700)) }];
}

/** The case in the domain's own terms. */
export function domainCase(given: OracleCase): { line: ContractLine; rule: Rule; actual: Fraction; typed: number } {
  return {
    line: {
      target: asFraction(given.target),
      direction: given.direction,
      metOrNot: false,
      budget: fraction(given.budgetCentavos, 100),
      share: fraction(given.share, 10_000),
      weight: fraction(given.weight, 1_000_000),
    },
    rule: {
      ...USUAL_CHOICES,
      validity: ALWAYS,
      tiers: given.tiers.map(({ limit, inclusive, factor }) => ({
        from: limit === null ? null : fraction(limit, 1_000),
        fromInclusive: inclusive,
        award: { kind: "factor", factor: fraction(factor, 1_000) },
        conflict: false,
      })),
    },
    actual: asFraction(given.actual),
    typed: Number(given.actual.whole) / 10 ** given.actual.places,
  };
}

function asFraction({ whole, places }: OracleNumber): Fraction {
  return fraction(whole, 10n ** BigInt(places));
}

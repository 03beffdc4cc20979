import Decimal from "decimal.js";
import { compilePayment } from "../../src/domain/compilePayment";
import { toNumber } from "../../src/domain/fraction";
import { payment } from "../../src/domain/payment";
import { oraclePayment, type OracleCase } from "../../test/properties/oracle";
import { domainCase, type Random, randomCase, randomCaseOnLimit, randomFrom } from "../../test/properties/randomPayments";
import { type Figure, ratioFigure } from "./figure";

const LINES = 300;
const ACTUALS_PER_LINE = 300;
const RUNS = 15;
const MOST_TIMES_DOUBLES = 40;

/** How many payments differ from an oracle written with BigInt, and what 90,000 exact ones cost beside doubles and decimal.js. */
export function benchPayments(): Figure[] {
  return [
    ...wrongPayments("random", 1_000_000, randomCase),
    ...wrongPayments("exactly on a limit", 400_000, randomCaseOnLimit),
    ...speed(),
  ];
}

function wrongPayments(name: string, many: number, draw: (random: Random) => OracleCase): Figure[] {
  const random = randomFrom(many);
  const start = performance.now();
  let wrong = 0;
  for (let i = 0; i < many; i++) {
    const given = draw(random);
    const { line, rule, actual, typed } = domainCase(given);
    const expected = oraclePayment(given);
    const exact = payment({ ...line, actual }, rule).payment;
    const fast = compilePayment(line, rule)(typed);
    if ((exact?.num ?? null) !== expected || fast !== (expected === null ? null : Number(expected))) wrong++;
  }
  const what = `${many.toLocaleString("en-US")} payments ${name}, by both ways, against BigInt`;
  const took = ((performance.now() - start) / 1_000).toFixed(1);
  return [{ what, measured: `${wrong} wrong in ${took} s`, target: "0 wrong", ok: wrong === 0 }];
}

/** Contract lines with many actuals each, as simulations and tables have them; compiling the lines is part of the time. */
function speed(): Figure[] {
  const lines = contractLines();
  const doubles = best(() => lines.reduce((total, line) => total + payInDoubles(line), 0));
  const compiled = best(() => lines.reduce((total, line) => total + payCompiled(line), 0));
  const traced = best(() => lines.reduce((total, line) => total + payTraced(line), 0), 3);
  const naive = best(() => lines.reduce((total, line) => total + payInDecimals(line), 0), 2);
  return [
    { what: "90,000 payments in a plain loop of doubles", measured: milliseconds(doubles), target: null, ok: null },
    { what: "90,000 exact payments, compiled", measured: milliseconds(compiled), target: null, ok: null },
    ratioFigure("  as a multiple of the doubles", compiled / doubles, MOST_TIMES_DOUBLES),
    { what: "90,000 exact payments, each with its trace", measured: milliseconds(traced), target: null, ok: null },
    { what: "90,000 payments with decimal.js", measured: milliseconds(naive), target: null, ok: null },
  ];
}

type BenchLine = ReturnType<typeof contractLines>[number];

function contractLines() {
  const random = randomFrom(LINES * ACTUALS_PER_LINE);
  return Array.from({ length: LINES }, () => {
    const given = randomCase(random);
    const { line, rule } = domainCase(given);
    const target = Number(given.target.whole) / 10 ** given.target.places;
    const hundredths = Array.from({ length: ACTUALS_PER_LINE }, () => Math.round((target * random(2_000)) / 10));
    const tiers = rule.tiers.map(({ from, award }) => ({
      from: from ? toNumber(from) : 0,
      factor: award.kind === "factor" ? toNumber(award.factor) : 0,
    }));
    const parts = [line.budget, line.share, line.weight].map(toNumber);
    return { line, rule, target, tiers, parts, hundredths, actuals: hundredths.map(each => each / 100) };
  });
}

function payInDoubles({ line, actuals, target, tiers, parts }: BenchLine): number {
  const amount = parts[0]! * parts[1]! * parts[2]!;
  let total = 0;
  for (const actual of actuals) {
    const reached = line.direction === "higher" ? actual / target : actual === 0 ? 1 : target / actual;
    let tier = 0;
    while (tier < tiers.length - 1 && reached < tiers[tier]!.from) tier++;
    total += Math.round(amount * tiers[tier]!.factor * 100) / 100;
  }
  return total;
}

function payCompiled({ line, rule, actuals }: BenchLine): number {
  const pay = compilePayment(line, rule);
  let total = 0;
  for (const actual of actuals) total += pay(actual) ?? 0;
  return total;
}

function payTraced({ line, rule, hundredths }: BenchLine): number {
  let total = 0;
  for (const each of hundredths) total += Number(payment({ ...line, actual: { num: BigInt(each), den: 100n } }, rule).payment?.num ?? 0n);
  return total;
}

function payInDecimals({ line, actuals, target, tiers, parts }: BenchLine): number {
  let total = new Decimal(0);
  for (const actual of actuals) {
    const reached = line.direction === "higher" ? new Decimal(actual).div(target) : actual === 0 ? new Decimal(1) : new Decimal(target).div(actual);
    const tier = tiers.find(each => reached.gte(each.from)) ?? tiers[tiers.length - 1]!;
    const amount = new Decimal(parts[0]!).mul(parts[1]!).mul(parts[2]!);
    total = total.add(amount.mul(tier.factor).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  }
  return total.toNumber();
}

/** The best of several runs after a warm-up, in milliseconds. */
function best(job: () => number, runs = RUNS): number {
  let sink = job();
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    sink += job();
    least = Math.min(least, performance.now() - start);
  }
  if (Number.isNaN(sink)) throw new Error("a payment is not a number");
  return least;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}

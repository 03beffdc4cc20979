import Decimal from "decimal.js";
import fc from "fast-check";
import { compilePayment } from "../../src/domain/compilePayment";
import { fromNumber } from "../../src/domain/decimal";
import { payment } from "../../src/domain/payment";
import { readScaled } from "../../src/domain/scaled";
import { oraclePayment, type OracleCase, type OracleTier } from "./oracle";
import { domainCase, randomCase, randomCaseOnLimit, randomFrom } from "./randomPayments";

/** `npm run bench` draws a million; here enough to see a fault. */
const MANY = 20_000;

function expectOracle(given: OracleCase): void {
  const { line, rule, actual, typed } = domainCase(given);
  const expected = oraclePayment(given);
  const exact = payment({ ...line, actual }, rule).payment;
  const fast = compilePayment(line, rule)(typed);
  if ((exact?.num ?? null) !== expected || fast !== (expected === null ? null : Number(expected))) {
    throw new Error(`oracle ${expected}, exact ${exact?.num}, compiled ${fast}: ${JSON.stringify(given, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))}`);
  }
}

describe("payments against an oracle of whole numbers", () => {
  test("random payments agree to the centavo, the exact way and the compiled way", () => {
    const random = randomFrom(1);
    for (let i = 0; i < MANY; i++) expectOracle(randomCase(random));
  });

  test("payments exactly on a limit agree, where doubles fall into the wrong band", () => {
    const random = randomFrom(2);
    let doublesWrong = 0;
    for (let i = 0; i < MANY; i++) {
      const given = randomCaseOnLimit(random);
      expectOracle(given);
      if (given.direction === "higher" && inDoubles(given) !== oracleTier(given)) doublesWrong++;
    }
    expect(doublesWrong).toBeGreaterThan(MANY / 200);
  });

  test("a full payment and a deduction always add up to the line amount", () => {
    const random = randomFrom(3);
    for (let i = 0; i < 2_000; i++) {
      const { line, rule, actual } = domainCase(randomCase(random));
      const { full, payment: paid, deduction } = payment({ ...line, actual }, rule);
      if (paid) expect(paid.num + deduction!.num).toBe(full.num);
    }
  });

  test("the compiled way agrees with decimal.js on what is paid", () => {
    const random = randomFrom(4);
    for (let i = 0; i < MANY / 4; i++) {
      const given = randomCase(random);
      const { line, rule, typed } = domainCase(given);
      const tier = given.tiers.find(each => reachesInDecimals(given, each));
      const amount = new Decimal(String(given.budgetCentavos)).mul(String(given.share)).mul(String(given.weight)).div(1e10);
      const expected = tier ? amount.mul(String(tier.factor)).div(1000).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() : null;
      expect(compilePayment(line, rule)(typed)).toBe(expected);
    }
  });
});

describe("a typed number as scaled whole numbers", () => {
  test("it is the number decimal.js reads at 15 digits", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 0, noNaN: true, max: 1e15 }), fc.tuple(fc.nat(), fc.integer({ min: 0, max: 7 })).map(([whole, places]) => whole / 10 ** places)), value => {
        const scaled = readScaled(value);
        if (scaled === null) return;
        const read = fromNumber(value);
        expect(BigInt(scaled.whole) * read.den).toBe(read.num * 10n ** BigInt(scaled.places));
      }),
      { numRuns: 5_000 },
    );
  });

  test("10,08 is 1008 hundredths; a third and 0,1 + 0,2 are left to the exact way", () => {
    expect([readScaled(10.08), readScaled(7_500), readScaled(1 / 3), readScaled(0.1 + 0.2)]).toEqual([{ whole: 1_008, places: 2 }, { whole: 7_500, places: 0 }, null, null]);
  });
});

function oracleTier({ actual, target, tiers }: OracleCase): number {
  const done = actual.whole * 10n ** BigInt(target.places) * 1000n;
  const asked = target.whole * 10n ** BigInt(actual.places);
  return tiers.findIndex(({ limit, inclusive }) => limit === null || (inclusive ? done >= limit * asked : done > limit * asked));
}

function inDoubles({ actual, target, tiers }: OracleCase): number {
  const reached = Number(actual.whole) / 10 ** actual.places / (Number(target.whole) / 10 ** target.places);
  return tiers.findIndex(({ limit, inclusive }) => limit === null || (inclusive ? reached >= Number(limit) / 1000 : reached > Number(limit) / 1000));
}

function reachesInDecimals({ actual, target, direction }: OracleCase, { limit, inclusive }: OracleTier): boolean {
  if (limit === null) return true;
  const done = new Decimal(String(actual.whole)).div(new Decimal(10).pow(actual.places));
  const asked = new Decimal(String(target.whole)).div(new Decimal(10).pow(target.places));
  const [over, under] = direction === "higher" ? [done, asked] : done.isZero() ? [new Decimal(1), new Decimal(1)] : [asked, done];
  const order = over.mul(1000).cmp(under.mul(String(limit)));
  return inclusive ? order >= 0 : order > 0;
}

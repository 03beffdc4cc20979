import fc from "fast-check";
import { fraction, multiply, toNumber } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { endlessPart, exactSteps } from "../../src/sheets/evaluation/exactMoney";

const upTo = (most: number, den: number) => fc.integer({ min: 0, max: most }).map(num => fraction(num, den));

function amount(cents: number, rest: number): string {
  return ((cents + Math.round(rest / 1e12)) / 100).toFixed(2);
}

describe("the exact product on doubles", () => {
  test("R$ 100,50 × 1 % is R$ 1,005 and becomes R$ 1,01, where a double product stands just below the half", () => {
    const { parts, cents, rest } = exactSteps(100.5, 0.01, 1);
    expect({ parts, cents, rest }).toEqual({ parts: 10_000_000_000, cents: 100, rest: 500_000_000_000 });
    expect(amount(cents, rest)).toBe("1.01");
  });

  test("up to R$ 10 billion and 12 decimals of share × weight × factor it is the exact centavo", () => {
    const budgets = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(cents => fraction(cents, 100n));
    fc.assert(fc.property(budgets, upTo(10_000, 10_000), upTo(10_000, 10_000), upTo(10_000, 10_000), fc.constantFrom(1, 3, 7), (budget, share, weight, factor, lines) => {
      const product = multiply(multiply(share, multiply(weight, fraction(1, lines))), factor);
      const { cents, rest } = exactSteps(toNumber(budget), toNumber(product), lines);
      expect(amount(cents, rest)).toBe(toDecimalText(multiply(budget, product)));
    }), { numRuns: 20_000 });
  });

  test("a third has an endless part of 3, seven thousandths have none", () => {
    expect([fraction(1, 30), fraction(7, 1000), fraction(3, 700)].map(endlessPart)).toEqual([3, 1, 7]);
  });
});

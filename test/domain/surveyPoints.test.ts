import fc from "fast-check";
import { compare, type Fraction, fraction, toNumber } from "../../src/domain/fraction";
import { findPoints } from "../../src/domain/findPoints";
import { pointsPayment } from "../../src/domain/pointsPayment";
import { type ScoredBand, surveyPoints } from "../../src/domain/surveyPoints";

type Spec = readonly [from: number | null, to: number | null, points: number, open?: "from" | "to" | "both"];

/** Limits in hundredths, both included unless named open. */
function band([from, to, points, open]: Spec): ScoredBand {
  const exact = (value: number | null): Fraction | null => (value === null ? null : fraction(Math.round(value * 100), 100));
  return { from: exact(from), fromInclusive: open !== "from" && open !== "both", to: exact(to), toInclusive: open !== "to" && open !== "both", points: fraction(points) };
}

const LADDER: readonly Spec[] = [[null, 60, 100], [61, 80, 50], [80, null, 0, "from"]];
const PERCENT: readonly Spec[] = [[1, null, 200], [0.9, 0.99, 180], [0.8, 0.89, 160], [null, 0.8, 0, "to"]];

const earned = (specs: readonly Spec[], direction: "higher" | "lower", value: number): number | null => {
  const tier = findPoints(fraction(Math.round(value * 1000), 1000), surveyPoints(specs.map(band), direction).tiers, direction);
  return tier && toNumber(tier.points);
};

describe("points of a result", () => {
  test("more is better: a hole is read with the band below it, and above the best nothing changes", () => {
    expect([1.3, 1, 0.995, 0.99, 0.895, 0.8, 0.799].map(value => earned(PERCENT, "higher", value))).toEqual([200, 200, 180, 180, 160, 160, 0]);
    expect(surveyPoints(PERCENT.map(band), "higher").gaps.map(({ from, to, reading }) => [toNumber(from), to && toNumber(to), toNumber(reading!.points!)]))
      .toEqual([[0.99, 1, 180], [0.89, 0.9, 160]]);
  });

  test("less is better: a hole is read with the longer time, and beyond the longest the last one goes on", () => {
    expect([0, 60, 60.001, 61, 80, 80.001, 500].map(value => earned(LADDER, "lower", value))).toEqual([100, 100, 50, 50, 50, 0, 0]);
    expect(surveyPoints(LADDER.map(band), "lower").gaps.map(({ from, to }) => [toNumber(from), toNumber(to!)])).toEqual([[60, 61]]);
  });

  test("at once, then ten minutes sharp: what lies between is read as ten minutes", () => {
    const specs: readonly Spec[] = [[0, 0, 100], [10, 10, 80], [10, null, 0, "from"]];
    expect([0, 0.001, 5, 10, 10.001].map(value => earned(specs, "lower", value))).toEqual([100, 80, 80, 80, 0]);
  });

  test("one-sided bands are steps of a ladder, upwards and downwards", () => {
    expect([0.95, 0.9, 0.85, 0.5].map(value => earned([[0.9, null, 100], [0.8, null, 80], [null, 0.8, 0, "to"]], "higher", value))).toEqual([100, 100, 80, 0]);
    expect([30, 60, 70, 90].map(value => earned([[null, 60, 100], [null, 80, 50], [80, null, 0, "from"]], "lower", value))).toEqual([100, 100, 50, 0]);
  });

  test("beyond the worst band nothing is earned, and the survey says so", () => {
    expect(earned([[null, 60, 100], [60, 80, 50, "from"]], "lower", 81)).toBeNull();
    const [gap] = surveyPoints([[null, 60, 100], [60, 80, 50, "from"] as Spec].map(spec => band(spec as Spec)), "lower").gaps;
    expect([toNumber(gap!.from), gap!.to, gap!.reading]).toEqual([80, null, null]);
  });

  test("a limit that two bands own earns the better one's points", () => {
    const specs: readonly Spec[] = [[null, 60, 100], [60, 80, 50], [80, null, 0, "from"]];
    expect([60, 60.001, 80].map(value => earned(specs, "lower", value))).toEqual([100, 50, 50]);
    expect(surveyPoints(specs.map(band), "lower").overlaps).toMatchObject([{ earns: { points: fraction(100) } }]);
  });

  test("a better result never earns less, in whatever steps and direction, and every hole is filled with one of its neighbours", () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 12 }).map(limits => [...limits].sort((a, b) => a - b));
    fc.assert(fc.property(steps, fc.constantFrom("higher", "lower"), fc.integer({ min: 0, max: 11_000 }), fc.integer({ min: 0, max: 11_000 }), (limits, direction, a, b) => {
      const pairs = limits.filter((_, index) => index % 2 === 0).map((from, index) => [from, limits[index * 2 + 1] ?? from] as const);
      const worth = (index: number): number => (direction === "higher" ? index + 1 : pairs.length - index) * 10;
      const specs = pairs.map(([from, to], index): Spec => [from / 100, to / 100, worth(index)]);
      const { tiers } = surveyPoints(specs.map(band), direction);
      const points = (value: number): Fraction => findPoints(fraction(value, 100), tiers, direction)?.points ?? fraction(0);
      const [worse, better] = (direction === "higher") === (a <= b) ? [a, b] : [b, a];
      expect(compare(points(better), points(worse))).toBeGreaterThanOrEqual(0);
      pairs.forEach(([from, to], index) => {
        if (a >= from && a <= to) expect(toNumber(points(a))).toBe(worth(index));
      });
    }));
  });
});

describe("the payment of points", () => {
  test("is rounded once: 680 of 900 points of R$ 151.020,96 are R$ 114.104,73", () => {
    expect(pointsPayment(fraction(680), fraction(900), fraction(15102096, 100))).toEqual(fraction(11410473, 100));
  });

  test("never passes the budget, and all points earn exactly it", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (cents, possible, reached) => {
      const budget = fraction(cents, 100n);
      expect(compare(pointsPayment(fraction(Math.min(reached, possible)), fraction(possible), budget), budget)).toBeLessThanOrEqual(0);
      expect(pointsPayment(fraction(possible), fraction(possible), budget)).toEqual(budget);
    }));
  });
});

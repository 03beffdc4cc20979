import fc from "fast-check";
import { attainment, type AttainmentTarget } from "../../src/domain/attainment";
import { compare, equals, type Fraction, fraction, ONE, ZERO } from "../../src/domain/fraction";

const target = (value: Fraction | number, more: Partial<AttainmentTarget> = {}): AttainmentTarget => ({
  value: typeof value === "number" ? fraction(value) : value,
  direction: "higher",
  method: "ratio",
  ...more,
});
const positive = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 4n })).map(([num, den]) => fraction(num, den));

describe("attainment of a target", () => {
  test("270 of 320 is 84.375 %, exactly", () => {
    expect(equals(attainment(fraction(270), target(320)), fraction(84_375, 100_000))).toBe(true);
  });

  test("a mean stay of 10 days under a ceiling of 11 is 110 %", () => {
    expect(equals(attainment(fraction(10), target(11, { direction: "lower" })), fraction(11, 10))).toBe(true);
  });

  test("nothing at all under a ceiling is 100 %, not infinite", () => {
    expect(attainment(ZERO, target(4, { direction: "lower" }))).toEqual(ONE);
    expect(attainment(ZERO, target(4, { direction: "lower", method: "complement" }))).toEqual(ONE);
  });

  test("10 % over a ceiling reaches 90 % by complement", () => {
    expect(equals(attainment(fraction(11), target(10, { direction: "lower", method: "complement" })), fraction(9, 10))).toBe(true);
  });

  test("met or not knows only 0 and 100 %, and exactly met is met", () => {
    const plan = target(1, { method: "met-or-not" });
    expect([ZERO, fraction(99, 100), ONE].map(actual => attainment(actual, plan))).toEqual([ZERO, ZERO, ONE]);
    const limit = target(fraction(1, 100), { method: "met-or-not", direction: "lower" });
    expect([fraction(1, 100), fraction(2, 100)].map(actual => attainment(actual, limit))).toEqual([ONE, ZERO]);
  });

  test("a target of 0 that would have to divide is refused", () => {
    expect(() => attainment(ONE, target(0))).toThrow(RangeError);
  });

  test("whatever the target, meeting it exactly is 100 % in both directions", () => {
    fc.assert(
      fc.property(positive, fc.constantFrom("higher" as const, "lower" as const), fc.constantFrom("ratio" as const, "complement" as const), (value, direction, method) => {
        expect(equals(attainment(value, target(value, { direction, method })), ONE)).toBe(true);
      }),
    );
  });

  test("doing better never lowers the attainment", () => {
    fc.assert(
      fc.property(positive, positive, positive, (value, actual, more) => {
        const better = { num: actual.num * more.den + more.num * actual.den, den: actual.den * more.den };
        expect(compare(attainment(better, target(value)), attainment(actual, target(value)))).toBe(1);
        const ceiling = target(value, { direction: "lower" });
        expect(compare(attainment(better, ceiling), attainment(actual, ceiling))).toBe(-1);
      }),
    );
  });
});

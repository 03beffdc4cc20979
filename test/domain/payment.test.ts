import { compilePayment } from "../../src/domain/compilePayment";
import { type Fraction, fraction, ONE } from "../../src/domain/fraction";
import { payment, type PaymentLine } from "../../src/domain/payment";
import { ALWAYS, type Award, type Rule, type RuleTier, USUAL_CHOICES } from "../../src/domain/rule";
import { toDecimalText } from "../../src/domain/rounding";
import { percent } from "./band";

const LINE: PaymentLine = {
  actual: fraction(270),
  target: fraction(320),
  direction: "higher",
  metOrNot: false,
  budget: fraction(2_843_190_737, 100),
  share: percent(90),
  weight: percent(0.7),
};

function rule(awards: readonly (readonly [from: number | null, award: Award | number])[], choices: Partial<Rule> = {}): Rule {
  const tiers = awards.map(([from, award]): RuleTier => ({
    from: from === null ? null : percent(from),
    fromInclusive: true,
    award: typeof award === "number" ? { kind: "factor", factor: percent(award) } : award,
    conflict: false,
  }));
  return { ...USUAL_CHOICES, validity: ALWAYS, tiers, ...choices };
}

const CONTRACT = rule([[85, 100], [70, 90], [null, 70]]);
const money = (value: Fraction | null): string | null => value && toDecimalText(value);

/** The exact way and the compiled way must say the same. */
function paid(line: PaymentLine, by: Rule): string | null {
  const exact = money(payment(line, by).payment);
  const compiled = compilePayment(line, by)(line.actual);
  expect(compiled === null ? null : (compiled / 100).toFixed(2)).toBe(exact);
  return exact;
}

describe("payment of a line", () => {
  test("270 of 320 lies in the band that pays 90 %: R$ 161.208,91 of R$ 179.121,02", () => {
    const { full, payment: toPay, deduction, factor, trace } = payment(LINE, CONTRACT);
    expect([full, toPay, deduction].map(money)).toEqual(["179121.02", "161208.91", "17912.11"]);
    expect(factor).toEqual(percent(90));
    expect([trace.tier, trace.rounding, trace.method]).toEqual([CONTRACT.tiers[1], "half-away-from-zero", "ratio"]);
  });

  test("an attainment exactly on a limit stands on the upper tier, also where doubles say otherwise", () => {
    expect(1.2 / 1.5 >= 0.8).toBe(false);
    expect(paid({ ...LINE, actual: fraction(12, 10), target: fraction(15, 10) }, rule([[80, 100], [null, 50]]))).toBe("179121.02");
  });

  test("a resolution of 0,1 lifts 84,95 % to 85 %, and without it the line stays below", () => {
    const line = { ...LINE, actual: fraction(8_495), target: fraction(10_000) };
    expect(paid(line, CONTRACT)).toBe("161208.91");
    expect(paid(line, { ...CONTRACT, resolution: fraction(1, 10) })).toBe("179121.02");
  });

  test("proportional pays the attainment itself, up to its cap", () => {
    const proportional = rule([[50, { kind: "proportional", cap: ONE }], [null, 0]]);
    expect(payment({ ...LINE, actual: fraction(160) }, proportional).factor).toEqual(fraction(160, 320));
    expect(paid({ ...LINE, actual: fraction(160) }, proportional)).toBe("89560.51");
    expect(paid({ ...LINE, actual: fraction(640) }, proportional)).toBe("179121.02");
  });

  test("a cap and a floor hold the attainment before the band is looked up", () => {
    const proportional = rule([[null, { kind: "proportional", cap: fraction(2) }]]);
    expect(payment({ ...LINE, actual: fraction(640) }, { ...proportional, cap: percent(120) }).factor).toEqual(percent(120));
    expect(payment({ ...LINE, actual: fraction(1) }, { ...proportional, floor: percent(50) }).factor).toEqual(percent(50));
  });

  test("a fixed amount does not ask for the line amount; points and events are no money", () => {
    expect(paid(LINE, rule([[null, { kind: "amount", amount: fraction(1_000) }]]))).toBe("1000.00");
    expect(paid(LINE, rule([[null, { kind: "points", points: fraction(50) }]]))).toBeNull();
    expect(paid(LINE, rule([[null, { kind: "event" }]]))).toBeNull();
  });

  test("below a table that says nothing from 0 on, and inside an overlap, the line stays open", () => {
    const silent = rule([[85, 100]]);
    expect([payment(LINE, silent).open, paid(LINE, silent)]).toEqual(["no-band", null]);
    const doubtful = { ...CONTRACT, tiers: CONTRACT.tiers.map(tier => ({ ...tier, conflict: true })) };
    expect([payment(LINE, doubtful).open, paid(LINE, doubtful)]).toEqual(["overlap", null]);
  });

  test("the rounding mode is chosen by name", () => {
    const line = { ...LINE, budget: fraction(1_005, 1_000), share: ONE, weight: ONE };
    const all = rule([[null, 100]]);
    expect((["half-away-from-zero", "half-even", "truncate"] as const).map(rounding => paid(line, { ...all, rounding }))).toEqual(["1.01", "1.00", "1.00"]);
  });

  test("the compiled way reads a typed number at 15 digits, as the workbook shows it", () => {
    const pay = compilePayment({ ...LINE, target: fraction(1) }, rule([[30, 100], [null, 0]]));
    expect(pay(0.1 + 0.2)).toBe(17_912_102);
    expect(pay(0.299999999999999)).toBe(0);
    expect(pay(fraction(1, 3))).toBe(17_912_102);
  });

  test("the compiled way refuses a target that is not positive and a number that is none", () => {
    expect(() => compilePayment({ ...LINE, target: fraction(0) }, CONTRACT)).toThrow(RangeError);
    expect(() => compilePayment(LINE, CONTRACT)(NaN)).toThrow(RangeError);
  });
});

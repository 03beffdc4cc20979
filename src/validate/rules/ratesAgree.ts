import { absolute, compare, divide, equals, type Fraction, fraction, multiply, subtract, sum } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import type { StatedRateRecord } from "../../intake/records";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/** Where the written rate is this far from the real one, it is a rate of something the table does not have. */
const FARTHEST = fraction(1, 2);

/**
 * "ISS 5% e IRPJ 1,5%" is 6,5 % of another line of its table, to the centavo; "até 10%" is 10 % at the most. Held against every line, so that
 * only what fits none is said, with the arithmetic on the nearest.
 */
export const ratesAgree: Rule = ({ statedRates }) =>
  statedRates.flatMap(stated => {
    const { at, label, rates, atMost, value, bases } = stated;
    const rate = sum(rates);
    if (bases.length === 0 || bases.some(base => [rate, ...rates].some(one => isPart(value, base.value, one)))) return [];
    const base = nearest(stated, rate);
    const real = divide(value, base.value);
    const off = subtract(real, rate);
    if ((atMost && off.num < 0n) || compare(absolute(off), multiply(FARTHEST, rate)) > 0) return [];
    return [{
      code: "rate-disagrees",
      level: "warning",
      ...cellsOf([at, base.at]),
      params: { label, base: base.label, baseValue: base.value, rate, rates, real, value, computed: round(multiply(rate, base.value)), off: subtract(round(multiply(rate, base.value)), value), atMost },
    }];
  });

function isPart(value: Fraction, base: Fraction, rate: Fraction): boolean {
  return equals(round(multiply(base, rate)), round(value));
}

/** Headings and totals before single lines: a tax is a part of the revenue, not of the cleaning. */
function nearest({ bases, value }: StatedRateRecord, rate: Fraction): StatedRateRecord["bases"][number] {
  const leading = bases.filter(base => base.leads);
  const distance = (base: { readonly value: Fraction }): Fraction => absolute(subtract(multiply(rate, base.value), value));
  return (leading.length > 0 ? leading : bases).reduce((one, other) => (compare(distance(other), distance(one)) < 0 ? other : one));
}

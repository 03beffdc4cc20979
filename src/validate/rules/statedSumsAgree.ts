import { absolute, compare, divide, type Fraction, fraction, negate, subtract, sum } from "../../domain/fraction";
import type { StatedSumRecord, SumPart } from "../../intake/records";
import { agrees } from "../agrees";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/**
 * A heading of expenses is the sum of its lines, a total that of what stands above it, a balance what is left, a mean is the mean: by any
 * reading of what they are made of. A mean may be rounded to the decimals it is written with.
 */
export const statedSumsAgree: Rule = ({ statedSums }) =>
  statedSums.flatMap(stated => {
    const found = stated.readings.map(parts => ({ parts, computed: computedOf(stated, parts) }));
    const [likeliest] = found;
    if (!likeliest || found.some(({ computed }) => fits(stated, computed))) return [];
    const { at, label, measure, method, value, unit } = stated;
    const { parts, computed } = likeliest;
    return [{
      code: "sum-differs",
      level: "error",
      ...cellsOf([at, ...parts.map(part => part.at)]),
      params: {
        of: method === "mean" ? "mean" : parts.some(part => part.minus) ? "balance" : "lines",
        indicator: label, measure, unit, stated: value, sum: computed, off: subtract(computed, value), count: parts.length,
      },
    }];
  });

function computedOf({ method }: StatedSumRecord, parts: readonly SumPart[]): Fraction {
  const added = sum(parts.map(({ value, minus }) => (minus ? negate(value) : value)));
  return method === "mean" ? divide(added, fraction(parts.length)) : added;
}

function fits({ method, value, places }: StatedSumRecord, computed: Fraction): boolean {
  if (agrees(value, computed)) return true;
  const half = fraction(1n, 2n * 10n ** BigInt(places));
  return method === "mean" && compare(absolute(subtract(value, computed)), half) <= 0;
}

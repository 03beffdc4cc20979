import fc from "fast-check";
import type { TierRef } from "../../src/evaluate/evaluation";
import { type LineSpec, tiers } from "../sheets/fixtures/lines";

/** In thousandths of the target. */
interface Limits {
  readonly low: number;
  readonly high: number;
  readonly strict: boolean;
}

const limits = fc.record({ low: fc.integer({ min: 400, max: 799 }), high: fc.integer({ min: 800, max: 1100 }), strict: fc.boolean() });

/**
 * A line of each way of measuring that reaches one limit of its bands exactly, or one unit of its last digit more or less.
 * @returns the line, to be judged by whoever reads it: nothing here says which band it stands on.
 */
export const linesOnLimits: fc.Arbitrary<LineSpec> = fc.record({
  limits,
  which: fc.constantFrom("low" as const, "high" as const),
  beside: fc.constantFrom(-1, 0, 0, 1),
  size: fc.integer({ min: 1, max: 400 }),
  method: fc.constantFrom("mean" as const, "total" as const, "prorated" as const, "per-professional" as const, "percent" as const, "lower" as const, "lower percent" as const),
  weight: fc.integer({ min: 1, max: 99_999 }),
  kind: fc.constantFrom("quantitative" as const, "qualitative" as const, null),
}).map(({ limits, which, beside, size, method, weight, kind }) => ({
  ...measured(method, limits[which], size, beside), tiers: tiersOf(limits), kind, weight: `0.${String(weight).padStart(6, "0")}`,
}));

function tiersOf({ low, high, strict }: Limits): TierRef[] {
  return tiers([[thousandths(high), "1", { after: strict }], [thousandths(low), "0.87", { after: strict }], [null, "0.713"]]);
}

/** @param limit thousandths; @param beside units of the last digit, off the limit. */
function measured(method: string, limit: number, size: number, beside: number): LineSpec {
  switch (method) {
    case "percent": // target in percent; the months have five decimals, so that the mean can lie on the limit
      return { percent: true, inputs: [{ target: `0.${String(600 + size).padStart(4, "0")}`, months: spread(limit * (600 + size) * 4 * 10, 8, beside) }] };
    case "lower percent":
      return { percent: true, direction: "lower", operator: "<=", inputs: [{ target: scaled(limit * size, 7), months: spread(size * 4 * 1000, 7, beside) }] };
    case "lower":
      return { direction: "lower", inputs: [{ target: scaled(limit * size, 3), months: spread(size * 4 * 100, 2, beside) }] };
    case "total":
      return { method: "total", periodMonths: 4, inputs: [{ target: String(size * 1000), months: spread(limit * size, 0, beside) }] };
    case "prorated":
      return { method: "prorated", periodMonths: 12, inputs: [{ target: String(size * 3000), months: spread(limit * size, 0, beside) }] };
    case "per-professional":
      return { method: "per-professional", inputs: [{ target: String(size * 1000), professionals: "7", months: spread(limit * size * 28, 0, beside) }] };
    default:
      return { inputs: [{ target: String(size * 1000), months: spread(limit * size * 4, 0, beside) }] };
  }
}

/** Four uneven months that add up to `total + beside`, in units of 10^-decimals. */
function spread(total: number, decimals: number, beside: number): string[] {
  const [a, b, c] = [Math.floor(total / 4) - 3, Math.floor(total / 5), Math.floor(total / 4) + 1].map(part => Math.max(0, part)) as [number, number, number];
  return [a, b, c, total + beside - a - b - c].map(part => scaled(Math.max(0, part), decimals));
}

function scaled(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function thousandths(units: number): string {
  return scaled(units, 3);
}

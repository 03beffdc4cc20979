import { type Fraction, reduce } from "../domain/fraction";

/** The part of a style that says how a number is shown: a percentage, a whole number or one with decimals. */
export function numberStyle(value: Fraction, percent: { readonly percent: boolean }): "percent" | "integer" | "decimal" {
  if (percent.percent) return "percent";
  return reduce(value).den === 1n ? "integer" : "decimal";
}

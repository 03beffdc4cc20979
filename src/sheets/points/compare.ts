import { compare as order, divide, type Fraction, fraction, isZero, multiply, ONE, sum } from "../../domain/fraction";
import type { PointsLine } from "../../evaluate/evaluation";
import { measure, type Measured, type MeasureFormulas, measureFormulas } from "../evaluation/measure";
import type { InputPlan } from "../evaluation/plan";
import { across, at } from "../evaluation/reference";
import type { PointsColumns } from "./pointsColumns";

/**
 * What an indicator is judged by, as two numbers so that reached / wanted is compared with the limits crosswise and no quotient is ever rounded.
 * By attainment these are production and target, turned round where lower is better; by value the production and what it was counted over.
 */
export function compareFormulas(line: PointsLine, input: InputPlan, columns: PointsColumns): MeasureFormulas {
  const measured = measureFormulas(line, input, columns);
  const { reached, wanted } = measured;
  if (line.basis === "attainment") {
    if (!isTurned(line)) return measured;
    return { ...measured, reached: `IF(${reached}=0,1,${wanted})`, wanted: `IF(${reached}=0,1,${reached})` };
  }
  const months = columns.lastMonth - columns.firstMonth + 1;
  const total = `SUM(${across(input.row, columns.firstMonth, columns.lastMonth)})`;
  switch (line.method) {
    case "mean": return { ...measured, reached: total, wanted: String(months) };
    case "total": return { ...measured, reached: total, wanted: "1" };
    case "prorated": return { ...measured, reached: `${total}*${line.periodMonths}`, wanted: String(months) };
    case "per-professional": return { ...measured, reached: `${total}*${line.periodMonths}`, wanted: `${at(input.row, columns.professionals)}*${months}` };
    case "met-or-not": return measured;
  }
}

/** The same on exact numbers; null while something lacks. */
export function compareValues(line: PointsLine, input: InputPlan | null): Measured<Fraction> | null {
  const measured = input && measure(line, input);
  if (!measured) return null;
  const { reached, wanted, actual } = measured;
  if (line.basis === "attainment") {
    if (!isTurned(line)) return measured;
    return isZero(reached) ? { reached: ONE, wanted: ONE, actual } : { reached: wanted, wanted: reached, actual };
  }
  const { months, professionals } = input.input;
  const total = sum(months.filter(month => month !== null));
  const count = fraction(months.length);
  switch (line.method) {
    case "mean": return { reached: total, wanted: count, actual };
    case "total": return { reached: total, wanted: ONE, actual };
    case "prorated": return { reached: multiply(total, fraction(line.periodMonths)), wanted: count, actual };
    case "per-professional": return { reached: multiply(total, fraction(line.periodMonths)), wanted: multiply(professionals ?? ONE, count), actual };
    case "met-or-not": return measured;
  }
}

/** Reached / wanted; null where nothing can be divided. */
export function quotient(values: Measured<Fraction> | null): Fraction | null {
  return values && order(values.wanted, { num: 0n, den: 1n }) > 0 ? divide(values.reached, values.wanted) : null;
}

/** Where the limits are upper ones: less of the value itself is better. */
export function isDownwards({ basis, direction }: PointsLine): boolean {
  return basis === "value" && direction === "lower";
}

/** How the limits of a line's bands are shown. */
export function limitsOf({ basis, percent, measure: unit }: PointsLine): { readonly percent: boolean; readonly measure: string | null } {
  return { percent: basis === "attainment" || percent, measure: unit };
}

function isTurned({ direction, method }: PointsLine): boolean {
  return direction === "lower" && method !== "met-or-not";
}

import { compare, divide, type Fraction, fraction, isNegative, isZero, multiply, ONE, sum, ZERO } from "../../domain/fraction";
import type { EvaluationLine } from "../../evaluate/evaluation";
import type { Columns } from "./columns";
import type { InputPlan } from "./plan";
import { across, at } from "./reference";

/**
 * What one indicator reached and what it had to reach, as two numbers that are compared crosswise; no quotient is ever rounded.
 *
 *     mean              sum of the months         against  target × months
 *     total             sum of the months         against  target
 *     per-professional  sum of the months × N     against  target × professionals × months, for a target over N months
 *     prorated          sum of the months × N     against  target × months (the Meta column shows target × months / N)
 *     met-or-not        1 or 0                    against  1
 *
 * Pooled with others, a rate per professional is added as the rate it is.
 */
export interface Measured<T> {
  readonly reached: T;
  readonly wanted: T;
  /** As people read it: a mean, a sum, a rate per professional. */
  readonly actual: T;
}

/** Formulas without `=`, good where `filled` is true. */
export interface MeasureFormulas extends Measured<string> {
  readonly filled: string;
}

/** What of a line decides how its production is counted. */
export type MeasuredLine = Pick<EvaluationLine, "method" | "periodMonths" | "percent" | "inputs">;

export type InputColumns = Pick<Columns, "target" | "firstMonth" | "lastMonth" | "professionals">;

/** Nobody reaches five times a percentage; who types 92 for 92 % does. The engine leaves such a line open, and so does the sheet. */
const MOST_PERCENT = 5;

export function measureFormulas(line: MeasuredLine, { row, namedMonth }: Pick<InputPlan, "row" | "namedMonth">, columns: InputColumns): MeasureFormulas {
  const { method, periodMonths, percent } = line;
  const range = across(row, columns.firstMonth, columns.lastMonth);
  const months = columns.lastMonth - columns.firstMonth + 1;
  const total = `SUM(${range})`;
  const target = at(row, columns.target);
  const possible = percent ? `MIN(${range})>=0,MAX(${range})<=${MOST_PERCENT}` : `MIN(${range})>=0`;
  const complete = `COUNT(${range})=${months},${possible},ISNUMBER(${target})`;
  const filled = `AND(${complete})`;
  switch (method) {
    case "mean":
      return { filled, reached: total, wanted: times(target, months), actual: months === 1 ? total : `${total}/${months}` };
    case "total":
      return { filled, reached: total, wanted: target, actual: total };
    case "prorated":
      return { filled, reached: times(total, periodMonths), wanted: `ROUND(${times(target, periodMonths)},6)`, actual: total };
    case "per-professional": {
      const staff = at(row, columns.professionals);
      const actual = `${times(total, periodMonths)}/(${times(staff, months)})`;
      const counted = `AND(${complete},N(${staff})>0)`;
      return line.inputs.length > 1
        ? { filled: counted, reached: actual, wanted: target, actual }
        : { filled: counted, reached: times(total, periodMonths), wanted: times(`${target}*${staff}`, months), actual };
    }
    case "met-or-not": {
      const sound = `COUNTA(${range})=COUNT(${range}),SUMPRODUCT(--(${range}<>0),--(${range}<1))=0`;
      if (namedMonth === "absent") return { filled: "FALSE", reached: "0", wanted: "1", actual: "0" };
      const value = namedMonth === "highest" ? `MAX(${range})` : at(row, columns.firstMonth + namedMonth.index);
      const met = `IF(${value}>=1,1,0)`;
      return { filled: `AND(${namedMonth === "highest" ? `COUNT(${range})>0` : `ISNUMBER(${value})`},${sound})`, reached: met, wanted: "1", actual: met };
    }
  }
}

function times(formula: string, count: number): string {
  return count === 1 ? formula : `${formula}*${count}`;
}

/** The same on exact numbers; null while something lacks. */
export function measure(line: MeasuredLine, { input: { target, months, professionals }, namedMonth }: InputPlan): Measured<Fraction> | null {
  const { method, periodMonths, percent, inputs } = line;
  const known = months.filter(month => month !== null);
  if (known.some(month => isNegative(month) || (percent && compare(month, fraction(MOST_PERCENT)) > 0))) return null;
  if (method === "met-or-not") {
    const value = namedMonth === "absent" ? null : namedMonth === "highest" ? highest(known) : (months[namedMonth.index] ?? null);
    if (!value || known.some(month => !isZero(month) && compare(month, ONE) < 0)) return null;
    const met = compare(value, ONE) >= 0 ? ONE : ZERO;
    return { reached: met, wanted: ONE, actual: met };
  }
  if (!target || known.length < months.length || known.length === 0) return null;
  const total = sum(known);
  const count = fraction(known.length);
  const span = fraction(periodMonths);
  switch (method) {
    case "mean":
      return { reached: total, wanted: multiply(target, count), actual: divide(total, count) };
    case "total":
      return { reached: total, wanted: target, actual: total };
    case "prorated":
      return { reached: multiply(total, span), wanted: multiply(target, count), actual: total };
    case "per-professional": {
      if (!professionals || isZero(professionals)) return null;
      const shifts = multiply(professionals, count);
      const actual = divide(multiply(total, span), shifts);
      return inputs.length > 1 ? { reached: actual, wanted: target, actual } : { reached: multiply(total, span), wanted: multiply(target, shifts), actual };
    }
  }
}

function highest(values: readonly Fraction[]): Fraction | null {
  return values.reduce<Fraction | null>((most, value) => (!most || compare(value, most) > 0 ? value : most), null);
}

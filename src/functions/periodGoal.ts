import { compare, type Fraction, isZero, ONE } from "../domain/fraction";
import { compared } from "../evaluate/compared";
import { periodMethod } from "../evaluate/periodMethod";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid, missing } from "./argumentFault";
import { type Cell, isBlank } from "./readContent";
import { type Goal, goalOf } from "./readGoal";
import { type Quantity, readAmount } from "./readQuantity";
import { readTargetCell, type TargetCell } from "./readTargetCell";
import { targetRecord } from "./targetRecord";
import type { TargetRow } from "./targetTable";

/** One actual stands beside the target as written; several are its months, compared as in an evaluation. @throws {ArgumentFault} */
export function periodGoal(line: TargetRow, cells: readonly Cell[]): Goal {
  const target = readTargetCell(line.cell("target"));
  const months = readMonths(cells, target);
  const goals = months.map(month => goalOf(month, target, line.cell("direction")));
  const [first] = goals as [Goal];
  if (cells.length === 1) return first;
  const rule = periodMethod(targetRecord(line), cells.length);
  if (rule.method === "per-professional") throw invalid(FUNCTION_FAULTS.perProfessional);
  const input = { months: goals.map(goal => goal.actual), target: target.value, professionals: null };
  return { ...first, ...compared([input], rule, null) };
}

/** A met-or-not target needs only one month. */
function readMonths(cells: readonly Cell[], { metOrNot }: TargetCell): Quantity[] {
  const blank = cells.findIndex(isBlank);
  const known = cells.filter(cell => !isBlank(cell));
  if (blank >= 0 && !(metOrNot && known.length > 0)) {
    throw missing(cells.length === 1 ? FUNCTION_FAULTS.blank("actual") : FUNCTION_FAULTS.month(blank + 1));
  }
  return known.map(cell => {
    const month = readAmount(cell, "actual");
    if (metOrNot && !isYesOrNo(month.value)) throw invalid(FUNCTION_FAULTS.notYesNo(month.value));
    return month;
  });
}

/** More than 1 (two reports where one was due) is a yes too. */
function isYesOrNo(value: Fraction): boolean {
  return isZero(value) || compare(value, ONE) >= 0;
}

import { compare, isZero, ONE } from "../domain/fraction";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import type { Cell } from "./readContent";
import { type Goal, goalOf } from "./readGoal";
import { readAmount } from "./readQuantity";
import { readTargetCell } from "./readTargetCell";
import type { TargetRow } from "./targetTable";

/** A line of a table and its actual. Unlike in a single cell, its target may be a text that is met or not: then the actual is 1 or 0. @throws {ArgumentFault} */
export function lineGoal(line: TargetRow, cell: Cell): Goal {
  const actual = readAmount(cell, "actual");
  const target = readTargetCell(line.cell("target"));
  // More than 1 (two reports where one was due) is a yes too.
  if (target.metOrNot && !isZero(actual.value) && compare(actual.value, ONE) < 0) throw invalid(FUNCTION_FAULTS.notYesNo(actual.value));
  return goalOf(actual, target, line.cell("direction"));
}

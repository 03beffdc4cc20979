import type { Direction } from "../domain/attainment";
import { compare, type Fraction, fraction, multiply, ONE } from "../domain/fraction";
import { fold } from "../intake/text/fold";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { type Cell, isBlankOrZero, readContent } from "./readContent";
import { type Quantity, readAmount } from "./readQuantity";
import { readTargetCell, type TargetCell } from "./readTargetCell";

/** An actual and the target it is held against. */
export interface Goal {
  readonly actual: Fraction;
  readonly target: Fraction;
  readonly direction: Direction;
  readonly metOrNot: boolean;
  /** Both are percentages, and at least one says so. */
  readonly percent: boolean;
}

/** Nobody passes 100 % and five times the other percentage at once; whoever types 92 where 92 % is meant seems to. */
const FIVE_TIMES = fraction(5);

/** A target here is a number. @throws {ArgumentFault} where one of the three cells cannot be read, or they contradict each other. */
export function readGoal(actualCell: Cell, targetCell: Cell, directionCell: Cell): Goal {
  const actual = readAmount(actualCell, "actual");
  const target = readTargetCell(targetCell);
  if (target.metOrNot) throw invalid(FUNCTION_FAULTS.notANumber("target", target.text ?? ""));
  return goalOf(actual, target, directionCell);
}

/** @throws {ArgumentFault} where actual and target are not in the same unit, or direction and target disagree. */
export function goalOf(actual: Quantity, target: TargetCell, directionCell: Cell): Goal {
  if (!target.metOrNot) sameUnit(actual, target);
  return {
    actual: actual.value,
    target: target.value,
    direction: readDirection(directionCell, target),
    metOrNot: target.metOrNot,
    percent: actual.percent || target.percent,
  };
}

function sameUnit(actual: Quantity, target: Quantity): void {
  if (actual.percent === target.percent) return;
  const [argument, plain, other] = actual.percent ? (["target", target, actual] as const) : (["actual", actual, target] as const);
  const tooHigh = compare(plain.value, ONE) > 0 && compare(plain.value, multiply(other.value, FIVE_TIMES)) > 0;
  if (tooHigh) throw invalid(FUNCTION_FAULTS.notPercent(argument, plain.value));
}

/** "maior" or "menor"; left out or blank (0 on the desktop), what the target's own text says, else "maior". */
function readDirection(cell: Cell, { lower, text }: TargetCell): Direction {
  if (isBlankOrZero(cell)) return lower ? "lower" : "higher";
  const content = String(readContent(cell, "direction"));
  const [higher, less] = [/\bmaior\b/.test(fold(content)), /\bmenor\b/.test(fold(content))];
  if (higher === less) throw invalid(FUNCTION_FAULTS.directionUnknown(content));
  if (higher && lower) throw invalid(FUNCTION_FAULTS.directionDisagrees(text ?? ""));
  return less ? "lower" : "higher";
}

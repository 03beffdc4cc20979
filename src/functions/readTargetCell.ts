import { fromNumber } from "../domain/decimal";
import { isNegative, isZero } from "../domain/fraction";
import { readTarget, type TargetMeaning } from "../intake/values/readTarget";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { type Cell, readContent } from "./readContent";
import type { Quantity } from "./readQuantity";

/** A target as a cell says it: 320, "≥ 95%", "Até 60 min". */
export interface TargetCell extends Quantity {
  /** Null for a typed number. */
  readonly text: string | null;
  /** Its own text says that less is better ("≤ 2,5%"). */
  readonly lower: boolean;
  /** A text without a figure ("Plano realizado"): met or not. */
  readonly metOrNot: boolean;
}

/** @throws {ArgumentFault} where a payment could not stand on it: two targets in one cell, a range, a number with two readings, 0 or less. */
export function readTargetCell(cell: Cell): TargetCell {
  const content = readContent(cell, "target");
  if (typeof content === "number") return positive({ value: fromNumber(content), percent: false, text: null, lower: false, metOrNot: false });
  const { value, percent, direction, reading } = readTarget(content, "", null);
  if (value === null) throw invalid(FUNCTION_FAULTS.notANumber("target", content));
  const target = { value, percent, text: content, lower: direction === "lower", metOrNot: reading.metOrNot };
  return reading.metOrNot ? target : positive(single(target, reading));
}

function single(target: TargetCell, { ambiguous, range, compound }: TargetMeaning["reading"]): TargetCell {
  const text = target.text ?? "";
  if (ambiguous) throw invalid(FUNCTION_FAULTS.ambiguous("target", text, ambiguous.reading, ambiguous.other));
  if (range || compound.length > 0) throw invalid(FUNCTION_FAULTS.severalTargets(text));
  return target;
}

function positive(target: TargetCell): TargetCell {
  if (isNegative(target.value)) throw invalid(FUNCTION_FAULTS.negative("target", target.value));
  if (isZero(target.value)) throw invalid(FUNCTION_FAULTS.notPositive("target"));
  return target;
}

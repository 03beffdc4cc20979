import { fromNumber } from "../domain/decimal";
import { compare, type Fraction, isNegative, isZero, ONE } from "../domain/fraction";
import { readFigures } from "../intake/values/readNumber";
import { type Argument, FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { type Cell, readContent } from "./readContent";

export interface Quantity {
  readonly value: Fraction;
  /** Written with its sign ("0,70%"); a number typed into a cell never says so. */
  readonly percent: boolean;
}

/** A number typed (at 15 significant digits) or written: 0.007, "0,70%", "7.500", "R$ 1.234,56". @throws {ArgumentFault} for anything else. */
export function readQuantity(cell: Cell, argument: Argument): Quantity {
  const content = readContent(cell, argument);
  if (typeof content === "number") return { value: fromNumber(content), percent: false };
  const text = content.replace(/^R\$\s*/, "");
  const [figure] = readFigures(text);
  if (!figure || figure.text.trim() !== text) throw invalid(FUNCTION_FAULTS.notANumber(argument, content));
  if (figure.other) throw invalid(FUNCTION_FAULTS.ambiguous(argument, content, figure.value, figure.other));
  return figure;
}

/** @throws {ArgumentFault} also below 0. */
export function readAmount(cell: Cell, argument: Argument): Quantity {
  const quantity = readQuantity(cell, argument);
  if (isNegative(quantity.value)) throw invalid(FUNCTION_FAULTS.negative(argument, quantity.value));
  return quantity;
}

/** @throws {ArgumentFault} also at 0: Excel on the desktop passes a blank cell as 0, and neither can be paid from. */
export function readPositive(cell: Cell, argument: Argument): Quantity {
  const quantity = readAmount(cell, argument);
  if (isZero(quantity.value)) throw invalid(FUNCTION_FAULTS.notPositive(argument));
  return quantity;
}

/** A part of a whole: above 0 and at most 1. @throws {ArgumentFault} outside; 20 where 20 % is meant gets a hint. */
export function readPart(cell: Cell, argument: Argument): Fraction {
  const { value } = readPositive(cell, argument);
  if (compare(value, ONE) > 0) throw invalid(FUNCTION_FAULTS.aboveOne(argument, value));
  return value;
}

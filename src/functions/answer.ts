import { FUNCTION_FAULTS } from "../locale/functions";
import { ArgumentFault, invalid } from "./argumentFault";
import { matrixOf, together } from "./matrix";
import type { Cell } from "./readContent";

/** What a function gives back: numbers, texts, and an error where a cell has no answer. Blank is "", as Excel shows null as 0. */
export type Answer = unknown[][];

/** Runs a function's work; what its arguments lack becomes Excel's own error with its sentence. */
export function answer(work: () => Answer): Answer {
  try {
    return work().map(row => row.map(shown));
  } catch (fault) {
    throw fault instanceof ArgumentFault ? excelError(fault) : fault;
  }
}

/** Infinity would reach the cell as 0. */
function shown(value: unknown): unknown {
  return value === Infinity || value === -Infinity ? excelError(invalid(FUNCTION_FAULTS.tooLarge)) : value;
}

/**
 * One answer a cell, in the shape of the largest argument. A cell that cannot be answered holds its error and leaves the others alone;
 * a single cell throws it.
 */
export function overCells(args: readonly unknown[], one: (...cells: Cell[]) => unknown): Answer {
  return answer(() => {
    const cells = together(args.map(matrixOf));
    const single = cells.length === 1 && cells[0]!.length === 1;
    return cells.map(row => row.map(each => (single ? one(...each) : orError(() => one(...each)))));
  });
}

/** One row of answers for each text, one below the other. A text that cannot be read gives a row of errors; a single one throws. */
export function overRows(args: readonly unknown[], one: (...cells: Cell[]) => readonly unknown[]): Answer {
  return answer(() => {
    const texts = together(args.map(matrixOf)).flat();
    const rows = texts.map(cells => (texts.length === 1 ? one(...cells) : orError(() => one(...cells))));
    const width = Math.max(1, ...rows.map(row => (Array.isArray(row) ? row.length : 1)));
    return rows.map(row => (Array.isArray(row) ? [...row] : Array.from({ length: width }, () => row)));
  });
}

/** The value, or the error that stands in its cell. */
export function orError<T>(work: () => T): T | CustomFunctions.Error {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof ArgumentFault) return excelError(fault);
    throw fault;
  }
}

/** Excel shows the sentence in the menu of the cell's error. */
export function excelError({ kind, message }: ArgumentFault): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(kind === "missing" ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
}

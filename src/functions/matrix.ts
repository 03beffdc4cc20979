import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import type { Cell } from "./readContent";

export type Matrix = readonly (readonly Cell[])[];

/** An argument as rows of cells; a host that passes a bare value means a single cell. */
export function matrixOf(argument: unknown): Matrix {
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}

/** True for an optional argument that was left out. A reference to a blank cell is not left out. */
export function isLeftOut(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/**
 * The cells of several arguments that belong together, in the shape of the largest: a single cell, row or column is repeated.
 * @throws {ArgumentFault} where sizes other than 1 differ: a list of weights never starts again from the top beside a longer list of targets.
 */
export function together(matrices: readonly Matrix[]): Cell[][][] {
  const rows = matrices.map(matrix => matrix.length);
  const columns = matrices.map(matrix => matrix[0]?.length ?? 0);
  const [height, width] = [Math.max(...rows), Math.max(...columns)];
  const fits = (size: number, most: number): boolean => size === 1 || size === most;
  if (!rows.every(size => fits(size, height)) || !columns.every(size => fits(size, width))) {
    throw invalid(FUNCTION_FAULTS.sizes(rows.join(", "), columns.join(", ")));
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => matrices.map((matrix, i) => matrix[rows[i] === 1 ? 0 : row]![columns[i] === 1 ? 0 : column])));
}

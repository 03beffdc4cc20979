import { allocate } from "../domain/allocate";
import { isZero, toNumber } from "../domain/fraction";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { matrixOf } from "./matrix";
import { readAmount, readQuantity } from "./readQuantity";

/** An amount in centavos that add up to it, in the shape of the weights. @throws {ArgumentFault} where any cell has no number. */
export function shareOut(amount: unknown, weights: unknown): number[][] {
  const rows = matrixOf(weights).map(row => row.map(cell => readAmount(cell, "weights").value));
  if (rows.flat().every(isZero)) throw invalid(FUNCTION_FAULTS.weightsZero);
  const parts = allocate(readQuantity(matrixOf(amount)[0]?.[0], "amount").value, rows.flat()).map(toNumber);
  return rows.map(row => row.map(() => parts.shift()!));
}

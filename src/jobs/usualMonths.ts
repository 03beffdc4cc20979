import { evaluationMonths } from "../evaluate/evaluationMonths";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import { lastEnded, monthsOf } from "./period";
import type { ReadWorkbook } from "./readContract";

/**
 * The months to evaluate where nobody chose: those of the production (none where it gives one result), of the evaluation sheets that stand,
 * or of the quadrimestre that ended last.
 */
export function usualMonths({ records, snapshot }: ReadWorkbook, today: string): readonly string[] {
  if (records.production.length > 0) return evaluationMonths(records.production);
  const standing = readTypedInputs(snapshot).sheets.map(({ months }) => months).reverse();
  return standing.find(months => months !== null && months.length > 0) ?? monthsOf(lastEnded(today));
}

/** Pactua has made evaluation sheets in this workbook before. */
export function hasEvaluationSheets({ snapshot }: Pick<ReadWorkbook, "snapshot">): boolean {
  return readTypedInputs(snapshot).sheets.length > 0;
}

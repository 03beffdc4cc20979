import type { Applied, WorkbookPort } from "../workbook/port";
import { type EvaluatedContract, evaluateContract } from "./evaluateContract";
import type { EvaluationRequest } from "./evaluationRequest";
import { pactuaSheets } from "./pactuaSheets";
import { type Contract, readContract } from "./readContract";
import type { Steps } from "./steps";

export interface EvaluatedWorkbook extends EvaluatedContract {
  readonly contract: Contract;
  readonly applied: Applied;
}

/**
 * Avaliar, with one click: reads the open workbook and writes its tables and its evaluation sheets, with the production that stands in it,
 * or blank to be filled in. @param requestOf what to evaluate, once the workbook is read
 */
export async function evaluateWorkbook(workbook: WorkbookPort, requestOf: (contract: Contract) => EvaluationRequest, steps: Steps): Promise<EvaluatedWorkbook> {
  const contract = await readContract(workbook, steps);
  const evaluated = evaluateContract(contract, contract.records, steps, requestOf(contract));
  const applied = await workbook.apply(pactuaSheets(contract, evaluated.findings, evaluated.evaluation), steps.begin("writing"));
  return { contract, ...evaluated, applied };
}

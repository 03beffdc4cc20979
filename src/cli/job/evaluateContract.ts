import { evaluate } from "../../evaluate/evaluate";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Finding } from "../../validate/finding";
import type { Steps } from "../progressBar";
import { type Contract, readRecords } from "./readContract";

export interface EvaluatedContract {
  readonly evaluation: Evaluation;
  /** Those of the contract, then those of its evaluation. */
  readonly findings: readonly Finding[];
}

/** @param production path of the workbook with production, professionals and budgets. @throws {WorkbookError} when it cannot be read. */
export async function evaluateContract(contract: Contract, production: string, steps: Steps): Promise<EvaluatedContract> {
  const { records } = await readRecords(production, steps);
  steps.begin("evaluating");
  const evaluation = evaluate(contract.records, records);
  return { evaluation, findings: [...contract.findings, ...evaluation.findings] };
}

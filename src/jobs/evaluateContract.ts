import { evaluate } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import type { Records } from "../intake/records";
import type { Finding } from "../validate/finding";
import type { Contract } from "./readContract";
import type { Steps } from "./steps";

export interface EvaluatedContract {
  readonly evaluation: Evaluation;
  /** Those of the contract, then those of its evaluation. */
  readonly findings: readonly Finding[];
}

/** @param production records with production, professionals and budgets; those of the contract itself where they stand in the same workbook. */
export function evaluateContract(contract: Contract, production: Records, steps: Steps): EvaluatedContract {
  steps.begin("evaluating");
  const evaluation = evaluate(contract.records, production);
  return { evaluation, findings: [...contract.findings, ...evaluation.findings] };
}

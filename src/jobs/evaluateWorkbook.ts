import { evaluate } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import { madeSheets } from "../workbook/marks";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type EvaluatedContract, evaluateContract } from "./evaluateContract";
import type { EvaluationRequest } from "./evaluationRequest";
import { settingsIn } from "./evaluationSettings";
import { asOnSheets, type FilledSheet, filledSheets, withFilled } from "./filledSheets";
import { lastEnded, monthsOf, producedMonths } from "./period";
import type { Contract } from "./readContract";
import { SILENT, type Steps } from "./steps";

/** The months to evaluate where nobody chose: those of the production, of the evaluation sheets that stand, or of the quadrimestre that ended last. */
export function usualMonths({ records, snapshot }: Contract, today: string): readonly string[] {
  const produced = producedMonths(records.production);
  return produced.length > 0 ? produced : settingsIn(snapshot.properties)?.months ?? monthsOf(lastEnded(today));
}

/**
 * The evaluation of a workbook that holds its own production: in tables, or typed on evaluation sheets made before.
 * @param request with months
 */
export function evaluateWorkbook(contract: Contract, request: EvaluationRequest, steps: Steps): EvaluatedContract {
  const filled = typedOnSheets(contract, request);
  return evaluateContract(contract, withFilled(contract.records, filled), steps, request);
}

/** What the evaluation sheets say as they stand now, shares and budgets typed over included. Null while there is none for these months. */
export function readEvaluation(contract: Contract, request: EvaluationRequest): Evaluation | null {
  const filled = typedOnSheets(contract, request);
  if (filled.length === 0) return null;
  const said = asOnSheets(contract.records, filled);
  const whole = evaluate(said.contract, said.production, request.choices, request.months ?? undefined);
  const sheets = new Set(filled.map(({ component }) => component.sheet));
  return { ...whole, components: whole.components.filter(({ sheet }) => sheets.has(sheet)), points: [] };
}

function typedOnSheets(contract: Contract, request: EvaluationRequest): FilledSheet[] {
  const made = settingsIn(contract.snapshot.properties);
  if (made === null || made.months.join() !== request.months?.join()) return [];
  const { evaluation } = evaluateContract(contract, contract.records, SILENT, request);
  return filledSheets(evaluation, contract.records, key => sheetMade(contract.snapshot, key));
}

function sheetMade(snapshot: WorkbookSnapshot, key: string) {
  const name = madeSheets(snapshot).get(key);
  return snapshot.sheets.find(sheet => sheet.name === name) ?? null;
}


import type { Fraction } from "../domain/fraction";
import { evaluate } from "../evaluate/evaluate";
import type { Evaluation } from "../evaluate/evaluation";
import type { BudgetRecord, ProductionRecord, Records } from "../intake/records";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import type { Finding } from "../validate/finding";
import { type EvaluationRequest, WHOLE_CONTRACT } from "./evaluationRequest";
import type { Contract } from "./readContract";
import type { Steps } from "./steps";

export interface EvaluatedContract {
  readonly evaluation: Evaluation;
  /** Those of the contract, then those of its evaluation. */
  readonly findings: readonly Finding[];
}

/** What a form is there to be filled with is no fault while it is blank. */
const OF_BLANKS = ["actual-missing", "budget-missing"];

/** @param production records with production, professionals and budgets; those of the contract itself where they stand in the same workbook. */
export function evaluateContract(contract: Contract, production: Records, steps: Steps, request: EvaluationRequest = WHOLE_CONTRACT): EvaluatedContract {
  steps.begin("evaluating");
  const { sheets, months, budgets, choices } = request;
  const given = { ...production, budgets: withTyped(production.budgets, budgets) };
  const whole = evaluate(contract.records, given, choices, months ?? undefined, readTypedInputs(contract.snapshot));
  const wanted = (sheet: string): boolean => sheets === null || sheets.includes(sheet);
  const evaluation = {
    ...whole,
    components: whole.components.filter(({ sheet }) => wanted(sheet)),
    points: whole.points.filter(({ sheet }) => wanted(sheet)),
    findings: isBlankForm(contract, production, whole.months) ? whole.findings.filter(({ code }) => !OF_BLANKS.includes(code)) : whole.findings,
  };
  return { evaluation, findings: [...contract.findings, ...evaluation.findings] };
}

function withTyped(found: readonly BudgetRecord[], typed: Readonly<Record<string, Fraction>>): readonly BudgetRecord[] {
  const records = Object.entries(typed).map(([folha, amount]): BudgetRecord =>
    ({ block: folha, at: { sheet: folha, cell: "A1" }, folha, period: null, amount, text: "", blank: false }));
  return [...found.filter(({ folha }) => typed[folha] === undefined), ...records];
}

/** Nothing has been filled in yet. A file of its own in which no production was recognised is no form: what lacks is said. */
function isBlankForm({ records }: Contract, production: Records, months: readonly string[]): boolean {
  return !hasProduction(production.production, months) && (production === records || production.production.length > 0);
}

/** Any value at all for these months. */
export function hasProduction(production: readonly ProductionRecord[], months: readonly string[]): boolean {
  return production.some(row => row.months.some(({ month, blank }) => !blank && (month === null || months.includes(month))));
}

import type { Evaluation, EvaluationTotals } from "../../evaluate/evaluation";
import type { Fraction } from "../../domain/fraction";
import type { Finding } from "../../validate/finding";
import { evaluationLineJson } from "./evaluationLine";
import { findingJson } from "./finding";
import { jsonMoney } from "./numbers";

/** The object of `avaliar --json`. @param findings those of the contract and those of the evaluation. */
export function evaluationJson(evaluation: Evaluation, findings: readonly Finding[]) {
  return {
    period: periodJson(evaluation.months),
    lines: evaluation.components.flatMap(component => component.lines.map(evaluationLineJson)),
    totals: Object.fromEntries(evaluation.components.map(({ sheet, budget, totals }) => [sheet, totalsJson(budget, totals)])),
    findings: findings.map(findingJson),
  };
}

/** "2023-01..2023-04"; null where the production names no month. */
function periodJson(months: readonly string[]): string | null {
  return months.length === 0 ? null : `${months[0]}..${months[months.length - 1]}`;
}

function totalsJson(budget: Fraction | null, totals: EvaluationTotals) {
  return {
    budget: jsonMoney(budget),
    full: jsonMoney(totals.full),
    payment: jsonMoney(totals.payment),
    deduction: jsonMoney(totals.deduction),
    residue: jsonMoney(totals.residue),
    open: totals.open,
  };
}

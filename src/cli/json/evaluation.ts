import type { Evaluation, EvaluationTotals, PointsEvaluation } from "../../evaluate/evaluation";
import type { Fraction } from "../../domain/fraction";
import type { Finding } from "../../validate/finding";
import { explainPointsPayment } from "../../locale/explainPoints";
import { evaluationLineJson } from "./evaluationLine";
import { findingJson } from "./finding";
import { jsonMoney, jsonNumber } from "./numbers";
import { pointsLineJson } from "./pointsLine";

/** The object of `avaliar --json`. @param findings those of the contract and those of the evaluation. */
export function evaluationJson(evaluation: Evaluation, findings: readonly Finding[]) {
  return {
    period: periodJson(evaluation.months),
    lines: [
      ...evaluation.components.flatMap(component => component.lines.map(evaluationLineJson)),
      ...evaluation.points.flatMap(contract => contract.lines.map(pointsLineJson)),
    ],
    totals: Object.fromEntries([
      ...evaluation.components.map(({ sheet, budget, totals }) => [sheet, totalsJson(budget, totals)] as const),
      ...evaluation.points.map(contract => [contract.sheet, pointsTotalsJson(contract)] as const),
    ]),
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

/** `payment` is what is earned so far: final once `open` is 0, until then `paymentAtMost` says what it can become. */
function pointsTotalsJson(contract: PointsEvaluation) {
  const { budget, totals } = contract;
  return {
    budget: jsonMoney(budget),
    points: jsonNumber(totals.points),
    pointsPossible: jsonNumber(totals.pointsPossible),
    pointsOpen: jsonNumber(totals.pointsOpen),
    payment: jsonMoney(totals.payment),
    paymentAtMost: jsonMoney(totals.paymentAtMost),
    deduction: jsonMoney(totals.deduction),
    open: totals.open,
    explanation: explainPointsPayment(contract),
  };
}

import type { PointsEvaluation } from "../../evaluate/evaluation";
import { explainPointsPayment } from "../../locale/explainPoints";
import { money, number } from "../../locale/numbers";
import { POINTS_HEADERS } from "../../locale/summary";
import { alignTable } from "./alignTable";

/** What the contracts by points have earned, a row each, with the arithmetic below. */
export function pointsSummary(contracts: readonly PointsEvaluation[]): string[] {
  if (contracts.length === 0) return [];
  const rows = contracts.map(({ sheet, budget, lines, totals }) => [
    sheet, amount(budget), number(totals.points), number(totals.pointsPossible), amount(totals.payment), amount(totals.paymentAtMost), amount(totals.deduction),
    String(lines.length), String(totals.open),
  ]);
  const table = alignTable([[...POINTS_HEADERS], ...rows], [1, 2, 3, 4, 5, 6, 7, 8]);
  const sums = contracts.flatMap(contract => {
    const sum = explainPointsPayment(contract);
    return sum === null ? [] : [`  ${contract.sheet}: ${sum}`];
  });
  return [...table.map(line => `  ${line}`), ...(sums.length > 0 ? ["", ...sums] : [])];
}

function amount(value: PointsEvaluation["budget"]): string {
  return value === null ? "–" : money(value);
}

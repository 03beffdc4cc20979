import { type Fraction, sum } from "../../domain/fraction";
import type { Evaluation } from "../../evaluate/evaluation";
import { explain } from "../../locale/explain";
import { money } from "../../locale/numbers";
import { period } from "../../locale/periods";
import { andMore, EVALUATION_HEADERS, evaluationTitle, OPEN_TITLE, TOTAL } from "../../locale/summary";
import { alignTable } from "./alignTable";

const MOST_OPEN = 20;

/** What is paid and deducted, a row a component, and why lines are still open. */
export function evaluationSummary(evaluation: Evaluation): string[] {
  const rows = evaluation.components.map(({ sheet, budget, lines, totals }) => [
    sheet, amount(budget), amount(totals.full), amount(totals.payment), amount(totals.deduction), amount(totals.residue), String(lines.length), String(totals.open),
  ]);
  const table = alignTable([[...EVALUATION_HEADERS], ...rows, totalRow(evaluation)], [1, 2, 3, 4, 5, 6, 7]);
  return [evaluationTitle(period(evaluation.months)), "", ...table.map(line => `  ${line}`), ...openLines(evaluation)];
}

function totalRow({ components }: Evaluation): string[] {
  const whole = (pick: (component: Evaluation["components"][number]) => Fraction) => money(sum(components.map(pick)));
  const budgets = components.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return [
    TOTAL,
    budgets.length === 0 ? amount(null) : money(sum(budgets)),
    whole(({ totals }) => totals.full),
    whole(({ totals }) => totals.payment),
    whole(({ totals }) => totals.deduction),
    whole(({ totals }) => totals.residue),
    String(components.reduce((many, { lines }) => many + lines.length, 0)),
    String(components.reduce((many, { totals }) => many + totals.open, 0)),
  ];
}

function openLines({ components }: Evaluation): string[] {
  const open = components.flatMap(({ lines }) => lines.filter(line => line.payment === null));
  if (open.length === 0) return [];
  const rows = open.slice(0, MOST_OPEN).map(line => ["", `${line.sheet}!${line.cells[0]?.cell ?? ""}`, line.indicators.join(" + "), explain(line)]);
  const rest = open.length - rows.length;
  return ["", OPEN_TITLE, ...alignTable(rows, []), ...(rest > 0 ? [`  ${andMore(rest)}`] : [])];
}

function amount(value: Fraction | null): string {
  return value === null ? "–" : money(value);
}

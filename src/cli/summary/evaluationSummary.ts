import type { CellRef } from "../../domain/address";
import { type Fraction, sum } from "../../domain/fraction";
import type { Evaluation } from "../../evaluate/evaluation";
import { explain } from "../../locale/explain";
import { explainPoints } from "../../locale/explainPoints";
import { money } from "../../locale/numbers";
import { period } from "../../locale/periods";
import { andMore, EVALUATION_HEADERS, evaluationTitle, OPEN_TITLE, TOTAL } from "../../locale/summary";
import { alignTable } from "./alignTable";
import { pointsSummary } from "./pointsSummary";

type Component = Evaluation["components"][number];

const MOST_OPEN = 20;

/** What is paid and deducted, a row a component, and why lines are still open. */
export function evaluationSummary(evaluation: Evaluation): string[] {
  const points = pointsSummary(evaluation.points);
  const weighted = evaluation.components.length > 0 || points.length === 0 ? componentTable(evaluation) : [];
  return [
    evaluationTitle(period(evaluation.months)), "",
    ...weighted, ...(weighted.length > 0 && points.length > 0 ? [""] : []), ...points,
    ...openLines(evaluation),
  ];
}

function componentTable(evaluation: Evaluation): string[] {
  const rows = evaluation.components.map(component => {
    const { sheet, budget, lines, totals } = component;
    const paid = (value: Fraction): string => amount(isAllOpen(component) ? null : value);
    return [sheet, amount(budget), amount(budget && totals.full), paid(totals.payment), paid(totals.deduction), paid(totals.residue), String(lines.length), String(totals.open)];
  });
  return alignTable([[...EVALUATION_HEADERS], ...rows, totalRow(evaluation)], [1, 2, 3, 4, 5, 6, 7]).map(line => `  ${line}`);
}

/** Nothing can be said of the money of a component whose lines all lack something: a zero would say that nothing is paid. */
function isAllOpen({ lines, totals }: Component): boolean {
  return totals.open === lines.length;
}

function totalRow({ components }: Evaluation): string[] {
  const whole = (pick: (component: Component) => Fraction) => amount(components.every(isAllOpen) ? null : sum(components.map(pick)));
  const budgets = components.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return [
    TOTAL,
    budgets.length === 0 ? amount(null) : money(sum(budgets)),
    budgets.length === 0 ? amount(null) : money(sum(components.map(({ totals }) => totals.full))),
    whole(({ totals }) => totals.payment),
    whole(({ totals }) => totals.deduction),
    whole(({ totals }) => totals.residue),
    String(components.reduce((many, { lines }) => many + lines.length, 0)),
    String(components.reduce((many, { totals }) => many + totals.open, 0)),
  ];
}

function openLines({ components, points }: Evaluation): string[] {
  const open = [
    ...components.flatMap(({ lines }) => lines.filter(line => line.payment === null).map(line => [place(line.sheet, line.cells[0]), line.indicators.join(" + "), explain(line)])),
    ...points.flatMap(({ lines }) => lines.filter(line => line.points === null).map(line => [place(line.sheet, line.at), line.indicator, explainPoints(line)])),
  ];
  if (open.length === 0) return [];
  const rows = open.slice(0, MOST_OPEN).map(line => ["", ...line]);
  const rest = open.length - rows.length;
  return ["", OPEN_TITLE, ...alignTable(rows, []), ...(rest > 0 ? [`  ${andMore(rest)}`] : [])];
}

function place(sheet: string, at: CellRef | undefined): string {
  return `${sheet}!${at?.cell ?? ""}`;
}

function amount(value: Fraction | null): string {
  return value === null ? "–" : money(value);
}

import { isNegative } from "../domain/fraction";
import type { BudgetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { cellsOf } from "../validate/cells";
import type { Finding, Param } from "../validate/finding";
import { budgetPeriod } from "./budgetPeriod";

export interface FoundBudget {
  readonly budget: BudgetRecord | null;
  readonly findings: readonly Finding[];
}

type Reason = "none" | "several" | "blank" | "unreadable" | "span" | "other-period";

/**
 * The budget of a component and period: the row whose Folha is the sheet's name; of several, the one whose period is the evaluation's.
 * One that says another period, or is for more or fewer months ("Orçamento anual"), is none of this evaluation's.
 * @param months of the evaluation; empty for one result without a month: then any period will do
 */
export function findBudget(budgets: readonly BudgetRecord[], sheet: string, months: readonly string[]): FoundBudget {
  const named = budgets.filter(({ folha }) => same(folha) === same(sheet));
  const ofPeriod = named.length > 1 ? named.filter(({ period }) => fitOf(period, months) === "same") : named;
  const [budget, ...others] = ofPeriod;
  const none = (reason: Reason, at: Pick<Finding, "sheet" | "cell" | "cells">, text: string): FoundBudget =>
    ({ budget: null, findings: [{ code: "budget-missing", level: "error", ...at, params: { reason, text, ...about(sheet, budget, months) } }] });
  if (named.length === 0) return none("none", { sheet, cell: null, cells: [] }, "");
  if (!budget || others.length > 0) return none("several", cellsOf(named.map(({ at }) => at)), "");
  const at = cellsOf([budget.at]);
  if (budget.amount === null || isNegative(budget.amount)) return none(budget.blank ? "blank" : "unreadable", at, budget.text);
  const fit = fitOf(budget.period, months);
  if (fit === "apart") return none("other-period", at, budget.text);
  if (fit === "unsaid" && budget.spanMonths && months.length > 0 && budget.spanMonths !== months.length) return none("span", at, budget.text);
  return { budget, findings: fit === "partly" ? [{ code: "budget-period-differs", level: "warning", ...at, params: about(sheet, budget, months) }] : [] };
}

function about(folha: string, budget: BudgetRecord | undefined, months: readonly string[]): Readonly<Record<string, Param>> {
  return { folha, period: budget?.period ?? null, months, spanMonths: budget?.spanMonths ?? null };
}

/** How the period that a budget names lies to that of the evaluation. */
function fitOf(period: string | null, months: readonly string[]): "same" | "partly" | "apart" | "unsaid" {
  const covered = period === null ? null : budgetPeriod(period);
  const [first, last] = [months[0], months[months.length - 1]];
  if (covered === null || first === undefined || last === undefined || first.length < covered.from.length) return "unsaid";
  if (covered.from === first && covered.to === last) return "same";
  return covered.from <= last && covered.to >= first ? "partly" : "apart";
}

/** Spaces are no difference at all, as in the production. */
function same(text: string): string {
  return fold(text).replaceAll(" ", "");
}

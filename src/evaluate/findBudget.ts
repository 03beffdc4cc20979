import { isNegative } from "../domain/fraction";
import type { BudgetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { cellsOf } from "../validate/cells";
import type { Finding } from "../validate/finding";
import { budgetPeriod } from "./budgetPeriod";

export interface FoundBudget {
  readonly budget: BudgetRecord | null;
  readonly findings: readonly Finding[];
}

/** The budget of a component and period: the row whose Folha is the sheet's name; of several, the one whose period is the evaluation's. */
export function findBudget(budgets: readonly BudgetRecord[], sheet: string, months: readonly string[]): FoundBudget {
  const named = budgets.filter(({ folha }) => fold(folha) === fold(sheet));
  const ofPeriod = named.length > 1 ? named.filter(({ period }) => samePeriod(period, months)) : named;
  const [budget, ...others] = ofPeriod;
  if (named.length === 0) return { budget: null, findings: [missing(sheet, { sheet, cell: null, cells: [] }, "none", "")] };
  if (!budget || others.length > 0) return { budget: null, findings: [missing(sheet, cellsOf(named.map(({ at }) => at)), "several", "")] };
  if (budget.amount !== null && !isNegative(budget.amount)) return { budget, findings: [] };
  return { budget: null, findings: [missing(sheet, cellsOf([budget.at]), budget.blank ? "blank" : "unreadable", budget.text)] };
}

function samePeriod(period: string | null, months: readonly string[]): boolean {
  const covered = period === null ? null : budgetPeriod(period);
  return covered !== null && covered.from === months[0] && covered.to === months[months.length - 1];
}

function missing(folha: string, at: Pick<Finding, "sheet" | "cell" | "cells">, reason: "none" | "several" | "blank" | "unreadable", text: string): Finding {
  return { code: "budget-missing", level: "error", ...at, params: { folha, reason, text } };
}

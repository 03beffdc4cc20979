import type { Fraction } from "../domain/fraction";
import { USUAL_CHOICES } from "../domain/rule";
import type { EvaluationRequest } from "../jobs/evaluationRequest";
import { monthsOf } from "../jobs/period";
import { readAmount } from "../jobs/readAmount";
import type { Contract } from "../jobs/readContract";
import { usualMonths } from "../jobs/usualMonths";
import type { Evaluating } from "./state";

/** What the user chose on the screen, as the jobs want it. */
export function requestOf({ without, period, budgets, sharedWeights }: Evaluating, contract: Contract, today: string): EvaluationRequest {
  return {
    sheets: paidSheets(contract).filter(sheet => !without.includes(sheet)),
    months: period === null ? usualMonths(contract, today) : monthsOf(period),
    budgets: Object.fromEntries(Object.entries(budgets).flatMap(([sheet, text]): [string, Fraction][] => {
      const amount = readAmount(text);
      return amount ? [[sheet, amount]] : [];
    })),
    choices: { ...USUAL_CHOICES, sharedWeights },
  };
}

/** The sheets that can be evaluated: those whose targets have weights or points. */
export function paidSheets({ records }: Contract): string[] {
  return [...new Set([...records.targets.filter(target => target.weighted && !target.total), ...records.points].map(({ at }) => at.sheet))];
}

import { type Filled, readFilled } from "../sheets/evaluation/readFilled";
import { planSheet } from "../sheets/evaluation/plan";
import { sheetLinks } from "../sheets/sheetLinks";
import type { ComponentEvaluation, Evaluation } from "../evaluate/evaluation";
import type { ProductionRecord, Records } from "../intake/records";
import type { SheetSnapshot } from "../workbook/snapshot";

/** The key of a component's evaluation sheet, as its patch has it. */
export function evaluationKey(component: string): string {
  return `avaliacao:${component}`;
}

export interface FilledSheet extends Filled {
  readonly component: ComponentEvaluation;
}

/**
 * What was typed on the evaluation sheets of a workbook.
 * @param evaluation of the same contract and months; @param sheetOf an evaluation sheet by its key, or null where there is none
 */
export function filledSheets(evaluation: Evaluation, records: Records, sheetOf: (key: string) => SheetSnapshot | null): FilledSheet[] {
  const linkTo = sheetLinks(records);
  return evaluation.components.flatMap(component => {
    const sheet = sheetOf(evaluationKey(component.sheet));
    return sheet ? [{ component, ...readFilled(sheet, planSheet({ component, months: evaluation.months, records, linkTo, date: null })) }] : [];
  });
}

/** The production of a workbook's tables, and for lines that no table has, what was typed on their evaluation sheet; budgets alike. */
export function withFilled(production: Records, filled: readonly FilledSheet[]): Records {
  return {
    ...production,
    production: [...production.production, ...filled.flatMap(sheet => sheet.production.filter(row => isTyped(row) && !hasTableRow(sheet.component, row)))],
    budgets: [...production.budgets, ...filled.flatMap(({ component, budget }) => (component.budget === null && budget ? [budget] : []))],
  };
}

function isTyped({ months, professionals }: ProductionRecord): boolean {
  return professionals !== null || months.some(({ blank }) => !blank);
}

function hasTableRow({ lines }: ComponentEvaluation, { facility, group, kind, indicator }: ProductionRecord): boolean {
  return lines.some(line => line.facility === facility && line.group === group && line.kind === kind
    && line.inputs.some(input => input.indicator === indicator && input.productionAt !== null));
}

/** Exactly what the evaluation sheets say, months, budget and shares; what stands in tables elsewhere does not count. */
export function asOnSheets(contract: Records, filled: readonly FilledSheet[]): { readonly contract: Records; readonly production: Records } {
  const sheets = new Set(filled.map(({ component }) => component.sheet));
  return {
    contract: { ...contract, shares: [...contract.shares.filter(({ at }) => !sheets.has(at.sheet)), ...filled.flatMap(({ shares }) => shares)] },
    production: { ...contract, production: filled.flatMap(({ production }) => production), budgets: filled.flatMap(({ budget }) => budget ?? []) },
  };
}

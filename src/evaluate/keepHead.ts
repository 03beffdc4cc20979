import type { BudgetRecord } from "../intake/records";
import type { Finding } from "../validate/finding";
import { findBudget, type FoundBudget } from "./findBudget";
import { keptBudget, keptShare } from "./keptFindings";
import type { KindShare } from "./shares";
import { keepCell, type KeptCell, type KeptHead, typedNumber, typedText, type TypedSheet } from "./typedInputs";

/** What pays the lines of a component, as it counts. */
export interface Head {
  readonly budget: BudgetRecord | null;
  readonly shares: readonly KindShare[];
  readonly kept: KeptHead;
  readonly findings: readonly Finding[];
}

/** A budget and shares typed on the evaluation sheet go before those that were found; where they differ that is reported. */
export function keepHead(sheet: TypedSheet | null, found: FoundBudget, stated: readonly KindShare[]): Head {
  const budget = keepCell(sheet?.budget, found.budget?.amount ?? null);
  const shares = (sheet?.shares ?? []).flatMap(({ kind, cell }) => {
    const kept = keepCell(cell, stated.find(share => share.kind === kind)?.share ?? null);
    return kept ? [{ kind, cell: kept }] : [];
  });
  const used = sheet && budget ? findBudget([budgetOf(sheet, budget)], sheet.component, []) : found;
  return {
    budget: used.budget,
    shares: [...stated.filter(({ kind }) => !shares.some(each => each.kind === kind)), ...shares.flatMap(shareOf)],
    kept: { budget, shares },
    findings: [...used.findings, ...keptBudget(budget, sheet?.component ?? ""), ...shares.flatMap(({ kind, cell }) => keptShare(cell, kind))],
  };
}

function budgetOf({ sheet, component }: TypedSheet, cell: KeptCell): BudgetRecord {
  return { block: sheet, at: cell.at, folha: component, period: null, amount: typedNumber(cell), text: typedText(cell), blank: cell.value === null };
}

function shareOf({ kind, cell }: KeptHead["shares"][number]): KindShare[] {
  const share = typedNumber(cell);
  return share ? [{ kind, share, at: cell.at }] : [];
}

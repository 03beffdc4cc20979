import type { BudgetRecord } from "../intake/records";
import type { Finding } from "../validate/finding";
import { findBudget, type FoundBudget } from "./findBudget";
import { keptBudget, keptShare } from "./keptFindings";
import type { KindShare } from "./shares";
import { keepCell, type KeptHead, type TypedCell, typedNumber, typedText, type TypedSheet } from "./typedInputs";

/** What pays the lines of a component, as it counts. */
export interface Head {
  readonly budget: BudgetRecord | null;
  readonly shares: readonly KindShare[];
  readonly kept: KeptHead;
  readonly findings: readonly Finding[];
}

/** A budget and shares typed on the evaluation sheet go before those that were found; where they differ that is reported. What Pactua wrote there before is the last resort. */
export function keepHead(sheet: TypedSheet | null, given: FoundBudget, stated: readonly KindShare[]): Head {
  const found = withWritten(sheet, given);
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

/** The budget that stood on the sheet from before, where nobody says any other. */
function withWritten(sheet: TypedSheet | null, given: FoundBudget): FoundBudget {
  const isUnsaid = given.findings.some(({ code, params }) => code === "budget-missing" && params.reason === "none");
  return sheet?.writtenBudget && isUnsaid ? findBudget([budgetOf(sheet, sheet.writtenBudget)], sheet.component, []) : given;
}

function budgetOf({ sheet, component }: TypedSheet, cell: TypedCell): BudgetRecord {
  return { block: sheet, at: cell.at, folha: component, period: null, amount: typedNumber(cell), text: typedText(cell), blank: cell.value === null };
}

function shareOf({ kind, cell }: KeptHead["shares"][number]): KindShare[] {
  const share = typedNumber(cell);
  return share ? [{ kind, share, at: cell.at }] : [];
}

import { type Choices, USUAL_CHOICES } from "../domain/rule";
import type { Records, TargetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import type { Finding } from "../validate/finding";
import { groupBy } from "../validate/groupBy";
import { budgetExceeded } from "./budgetExceeded";
import { evaluateLine } from "./evaluateLine";
import type { ComponentEvaluation, Evaluation } from "./evaluation";
import { evaluationMonths } from "./evaluationMonths";
import { findBudget } from "./findBudget";
import { bandFindings } from "./lineFindings";
import { keepHead } from "./keepHead";
import { keepTyped } from "./keepTyped";
import { lineGroups } from "./lineGroups";
import { bandMatcher } from "./matchBands";
import { type MatchedProduction, matchProduction } from "./matchProduction";
import { evaluatePoints } from "./points/evaluatePoints";
import { isScored } from "./points/isScored";
import { missingShares, shares } from "./shares";
import { totals } from "./totals";
import { NOTHING_TYPED, standingSheet, type TypedInputs } from "./typedInputs";

/**
 * What is paid for the production of a period, line by line, by the contract's own weights, shares and bands. A line for which anything
 * lacks stays open and says what; nothing is guessed and nothing is scaled. Findings are only those of the evaluation itself.
 * @param contract targets, bands and shares; @param production the months, professionals and budgets (may be the same workbook).
 * @param months those of the period: "2023-01", in order; all that the production covers, where none are given
 * @param typed what people changed on the evaluation sheets made earlier: it goes before the production
 */
export function evaluate(
  contract: Records, production: Records, choices: Choices = USUAL_CHOICES, months: readonly string[] = evaluationMonths(production.production),
  typed: TypedInputs = NOTHING_TYPED,
): Evaluation {
  const matched = keepTyped(contract, matchProduction(contract, production.production), typed, months);
  const sheets = [...groupBy(contract.targets, target => target.at.sheet)];
  const scored = sheets.filter(([, targets]) => isScored(targets, contract))
    .map(([, targets]) => evaluatePoints(targets, contract, { months, production: matched, budgets: production.budgets, choices, typed }));
  const evaluated = sheets.filter(([sheet, targets]) => !isScored(targets, contract) && isPaid(sheet, targets, production, matched))
    .map(([, targets]) => component(targets, { contract, production, matched, months, choices, typed }));
  return {
    months,
    components: evaluated.map(each => each.component),
    points: scored.map(each => each.evaluation),
    findings: [...matched.findings, ...[...evaluated, ...scored].flatMap(each => each.findings)],
  };
}

interface Setting {
  readonly contract: Records;
  readonly production: Records;
  readonly matched: MatchedProduction;
  readonly months: readonly string[];
  readonly choices: Choices;
  readonly typed: TypedInputs;
}

/** A sheet of targets without weights, production and budget (a plan, an annex for reading) is none of the evaluation's. */
function isPaid(sheet: string, targets: readonly TargetRecord[], { budgets }: Records, { of }: MatchedProduction): boolean {
  return targets.some(target => target.weighted || of.has(target)) || budgets.some(({ folha }) => fold(folha) === fold(sheet));
}

function component(targets: readonly TargetRecord[], { contract, production, matched, months, choices, typed }: Setting): { component: ComponentEvaluation; findings: Finding[] } {
  const { sheet } = targets[0]!.at;
  const head = keepHead(standingSheet(typed, sheet, months), findBudget(production.budgets, sheet, months), shares(contract, sheet, targets));
  const { budget, shares: kinds } = head;
  const withoutShare = missingShares(targets, kinds);
  const bandsOf = bandMatcher(contract, sheet);
  const evaluated = lineGroups(targets, choices).map(group => {
    const bands = bandsOf(group);
    const share = kinds.find(({ kind }) => kind === group.targets[0].kind)?.share ?? null;
    return { bands, ...evaluateLine(group, { months, production: matched, bands, share, budget: budget?.amount ?? null, choices }) };
  });
  const lines = evaluated.map(({ line }) => line);
  return {
    component: {
      sheet,
      title: targets[0]!.component ?? sheet,
      budget: budget?.amount ?? null,
      budgetAt: budget?.at ?? null,
      shares: kinds,
      lines,
      totals: totals(lines),
      kept: head.kept,
    },
    findings: [...head.findings, ...budgetExceeded(contract, sheet), ...withoutShare, ...bandFindings(evaluated), ...evaluated.flatMap(each => each.findings)],
  };
}

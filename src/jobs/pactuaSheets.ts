import type { Evaluation } from "../evaluate/evaluation";
import type { Following } from "../follow/following";
import { knownPlan } from "../follow/knownPlan";
import { evaluationSheets } from "../sheets/evaluationSheets";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import { readTypedCards } from "../sheets/following/readTypedCards";
import { readTypedPlan } from "../sheets/following/readTypedPlan";
import { followingSheets } from "../sheets/followingSheets";
import { decisionKey, readDecisions } from "../sheets/meta/decisions";
import { metaSheets } from "../sheets/metaSheets";
import { keepWritten } from "../sheets/kept/keepWritten";
import type { Finding } from "../validate/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { ReadWorkbook } from "./readContract";

/**
 * Everything that Pactua adds to the workbook; what people wrote on its sheets before stays: inputs are read and go on, and what stands beside and under them is kept.
 * @param evaluation null where nothing is to be paid
 * @param following null where no plan is followed
 */
export function pactuaSheets({ snapshot, records }: ReadWorkbook, findings: readonly Finding[], evaluation: Evaluation | null, following: Following | null = null): WorkbookPatch {
  const plan = following ?? knownPlan(records, readTypedPlan(snapshot));
  const known = new Set(findings.map(decisionKey));
  const all = [...findings, ...plan.findings.filter(finding => !known.has(decisionKey(finding)))];
  return keepWritten({
    sheets: [
      ...metaSheets(records, all, readDecisions(snapshot), plan).sheets,
      ...(following ? followingSheets(following, readTypedCards(snapshot)).sheets : []),
      ...(evaluation ? evaluationSheets(evaluation, records, { typed: readTypedInputs(snapshot) }).sheets : []),
    ],
  }, snapshot);
}

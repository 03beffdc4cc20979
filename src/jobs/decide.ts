import { type Decision, decisionKey, readDecisions } from "../sheets/meta/decisions";
import { findingsSheet } from "../sheets/meta/findingsSheet";
import { sheetLinks, sheetOrder } from "../sheets/sheetLinks";
import type { Finding } from "../validate/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { ReadWorkbook } from "./readContract";

/** The table Inconsistências with a decision on one of the findings; null takes it back. Decisions on the others stay. */
export function decide({ snapshot, records }: ReadWorkbook, findings: readonly Finding[], finding: Finding, decision: Decision | null): WorkbookPatch {
  const decisions = new Map(readDecisions(snapshot));
  if (decision) decisions.set(decisionKey(finding), decision);
  else decisions.delete(decisionKey(finding));
  return { sheets: [findingsSheet(findings, sheetOrder(records), sheetLinks(records), decisions)] };
}

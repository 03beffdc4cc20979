import { type Decision, decisionKey, type Decisions, readDecisions } from "../../sheets/meta/decisions";
import { groupBy } from "../../validate/groupBy";
import type { Finding, Level } from "../../validate/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneState } from "../state";

type Shown = Pick<PaneState, "contract" | "evaluation" | "plan" | "findings">;

/** Of the contract, its evaluation and its plan. */
export function findingsOf({ contract, evaluation, plan }: Pick<PaneState, "contract" | "evaluation" | "plan">): readonly Finding[] {
  return contract ? [...contract.findings, ...(evaluation?.findings ?? []), ...(plan?.findings ?? [])] : [];
}

/** The findings that the filter lets through, as they stand on the screen: those of one code together. */
export function shownFindings(state: Shown): readonly Finding[] {
  return findingGroups(state).flatMap(({ findings }) => findings);
}

export interface FindingGroup {
  readonly code: string;
  readonly findings: readonly Finding[];
}

export function findingGroups(state: Shown): FindingGroup[] {
  return [...groupBy(filtered(state).slice(0, state.findings.most), finding => [finding.level, finding.code])].map(([, findings]) => ({ code: findings[0]!.code, findings }));
}

/** There are more than are shown. */
export function hasMore(state: Shown): boolean {
  return filtered(state).length > state.findings.most;
}

function filtered(state: Shown): Finding[] {
  const { filter } = state.findings;
  const decisions = decisionsOf(state);
  const shown = findingsOf(state).filter(finding => (isAccepted(finding, decisions) ? filter === "accepted" : filter === null || filter === finding.level));
  return LEVELS.flatMap(level => shown.filter(finding => finding.level === level));
}

/** What pays wrong comes first, whether the contract or its evaluation found it. */
const LEVELS: readonly Level[] = ["error", "warning", "info"];

export interface FindingCounts extends Readonly<Record<Level, number>> {
  readonly accepted: number;
}

/** Accepted ones are no longer counted by their level. */
export function countFindings(state: Shown): FindingCounts {
  const decisions = decisionsOf(state);
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findingsOf(state)) counts[isAccepted(finding, decisions) ? "accepted" : finding.level]++;
  return counts;
}

export function decisionOn(finding: Finding, state: Shown): Decision | null {
  return decisionsOf(state).get(decisionKey(finding)) ?? null;
}

function isAccepted(finding: Finding, decisions: Decisions): boolean {
  return decisions.size > 0 && decisions.get(decisionKey(finding))?.status === "aceita";
}

const known = new WeakMap<WorkbookSnapshot, Decisions>();

function decisionsOf({ contract }: Shown): Decisions {
  if (!contract) return new Map();
  const found = known.get(contract.snapshot) ?? readDecisions(contract.snapshot);
  known.set(contract.snapshot, found);
  return found;
}

import { actionState } from "../domain/actionState";
import type { Day } from "../domain/calendar";
import { type Fraction, ONE, ZERO } from "../domain/fraction";
import type { PlanItem } from "../intake/planItem";
import { effectiveStatus } from "./effectiveStatus";
import { expectedProgress } from "./expectedProgress";
import type { FollowedAction, Following, KnownAction, KnownPlan } from "./following";
import { lateFindings } from "./planFindings";
import { countStates, rollUp } from "./rollUp";

/** How every action of a plan stands on a day, and how many of each objective, responsible, area and region. */
export function follow(plan: KnownPlan, date: Day): Following {
  const actions = plan.actions.map(action => followAction(action, date));
  return {
    ...plan,
    date,
    actions,
    counts: countStates(actions),
    rollUps: { objective: rollUp(actions, "objective"), responsible: rollUp(actions, "responsible"), area: rollUp(actions, "area"), region: rollUp(actions, "region") },
    findings: [...plan.findings, ...lateFindings(actions, date)],
  };
}

function followAction(action: KnownAction, date: Day): FollowedAction {
  const { item } = action;
  const status = item.completed !== null && item.completed <= date ? "done" : effectiveStatus(item);
  return {
    ...action,
    status,
    state: actionState({ start: item.start, end: item.end, status, completed: item.completed }, date),
    expected: expectedProgress(item, date),
    actual: actualProgress(item, status),
  };
}

/** What is done is done whole; what has not begun is at 0. */
function actualProgress({ progress }: PlanItem, status: FollowedAction["status"]): Fraction | null {
  if (status === "done") return ONE;
  return progress ?? (status === "not-started" ? ZERO : null);
}

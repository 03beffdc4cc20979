import type { Day } from "../domain/calendar";
import type { Finding } from "../validate/finding";
import type { FollowedAction } from "./following";
import type { TypedAction, TypedYear } from "./typedPlan";

/** Each late action, at its deadline, or at the action itself where it has none. */
export function lateFindings(actions: readonly FollowedAction[], date: Day): Finding[] {
  return actions.filter(({ state }) => state.state === "late").map(({ item, state }) => ({
    code: "late",
    level: "warning",
    ...(item.deadlineAt ?? item.at),
    cells: item.statusAt === null || item.statusAt.cell === item.deadlineAt?.cell ? [] : [item.statusAt.cell],
    params: { action: item.action, responsible: item.responsible, days: state.daysLate, end: item.end, date },
  }));
}

/** What was typed for an action or an indicator that the plan no longer has. */
export function lostFindings(actions: readonly TypedAction[], years: readonly TypedYear[]): Finding[] {
  return [
    ...actions.map(({ at, action }) => ({ at, name: action })),
    ...years.map(({ at, indicator, year }) => ({ at, name: `${indicator}, ${year}` })),
  ].map(({ at, name }) => ({ code: "plan-input-dropped", level: "warning", ...at, cells: [], params: { name } }));
}

/** A status typed into tblAcoes in words that nobody knows. */
export function unknownFindings(actions: readonly TypedAction[]): Finding[] {
  return actions.filter(({ unknownStatus }) => unknownStatus !== undefined).map(({ at, action, unknownStatus }) => (
    { code: "status-unknown", level: "warning", ...at, cells: [], params: { action, text: unknownStatus!, count: 1 } }
  ));
}

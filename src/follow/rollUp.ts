import type { ActionStateName } from "../domain/actionState";
import { add, divide, type Fraction, fraction, ZERO } from "../domain/fraction";
import type { FollowedAction, Grouping, RollUp, StateCounts } from "./following";

/** From what needs care to what is settled: the order in which states are shown everywhere. */
export const STATES: readonly ActionStateName[] = ["done", "done-late", "on-time", "due-soon", "late", "stopped", "not-started", "no-deadline"];

export function countStates(actions: readonly FollowedAction[]): StateCounts {
  const counts = Object.fromEntries(STATES.map(state => [state, 0])) as Record<ActionStateName, number>;
  for (const { state } of actions) counts[state.state]++;
  return counts;
}

/** How the actions of each label stand, in the order of the plan; empty where no action has a label of this kind. */
export function rollUp(actions: readonly FollowedAction[], grouping: Grouping): RollUp[] {
  const groups = new Map<string | null, FollowedAction[]>();
  for (const action of actions) {
    const label = action.labels[grouping];
    const group = groups.get(label);
    if (group) group.push(action);
    else groups.set(label, [action]);
  }
  return [...groups.keys()].every(label => label === null) ? [] : [...groups].map(([label, own]) => rollUpOf(label, own));
}

export function rollUpOf(label: string | null, actions: readonly FollowedAction[]): RollUp {
  const counts = countStates(actions);
  const part = (many: number): Fraction => (actions.length === 0 ? ZERO : fraction(many, actions.length));
  const compared = actions.filter(({ expected, actual }) => expected !== null && actual !== null);
  // Two of a hundred actions say nothing of the whole.
  const mean = (values: readonly Fraction[]): Fraction | null => (values.length === 0 || 2 * values.length < actions.length ? null : divide(values.reduce(add), fraction(values.length)));
  return {
    label, total: actions.length, counts, done: part(counts.done + counts["done-late"]), late: part(counts.late),
    expected: mean(compared.map(({ expected }) => expected!)), actual: mean(compared.map(({ actual }) => actual!)),
  };
}

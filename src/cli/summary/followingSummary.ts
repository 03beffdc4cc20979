import type { Following } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { actionReason } from "../../locale/actionReasons";
import { dayText } from "../../locale/days";
import { STATE_TITLES } from "../../locale/following";
import { FOLLOWING, NO_ONE } from "../../locale/followingSummary";
import { alignTable } from "./alignTable";

const MOST_LATE = 20;

/** How many actions stand where, and the late ones with the reason, those of one responsible together. */
export function followingSummary({ date, actions, counts, rollUps }: Following): string[] {
  const rows = STATES.filter(state => counts[state] > 0).map(state => ["", STATE_TITLES[state], String(counts[state])]);
  const people = rollUps.responsible.map(({ label }) => label);
  const late = actions
    .filter(({ state }) => state.state === "late")
    .sort((a, b) => people.indexOf(a.labels.responsible) - people.indexOf(b.labels.responsible) || b.state.daysLate - a.state.daysLate);
  const lines = late.slice(0, MOST_LATE).map(action => ["", `${action.item.at.sheet}!${action.item.at.cell}`, action.labels.responsible ?? NO_ONE, action.item.action, actionReason(action, date)]);
  return [
    FOLLOWING.title(dayText(date), actions.length),
    ...alignTable(rows, [2]),
    ...(late.length === 0 ? [] : ["", FOLLOWING.late, ...alignTable(lines, [])]),
    ...(late.length > MOST_LATE ? [`  ${FOLLOWING.more(late.length - MOST_LATE)}`] : []),
  ];
}

import type { FollowedAction, FollowedYear, Following } from "../../follow/following";
import { actionReason } from "../../locale/actionReasons";
import type { Finding } from "../../validate/finding";
import { findingJson } from "./finding";
import { jsonNumber } from "./numbers";

/** The object of `acompanhar --json`; a card counts as an action. */
export function followingJson({ date, actions, series, counts }: Following, findings: readonly Finding[]) {
  return {
    date,
    actions: actions.map(action => followedActionJson(action, date)),
    series: series.map(followedYearJson),
    counts,
    findings: findings.map(findingJson),
  };
}

function followedActionJson(action: FollowedAction, date: string) {
  const { item, state } = action;
  return {
    sheet: item.at.sheet,
    cell: item.at.cell,
    objective: item.objective,
    strategicAction: item.strategicAction,
    action: item.action,
    responsible: item.responsible,
    participants: item.participants,
    deadline: item.deadline,
    start: item.start,
    end: item.end,
    deadlineKind: item.deadlineKind,
    status: item.status,
    progress: jsonNumber(item.progress),
    notes: item.notes,
    state: state.state,
    daysLate: state.daysLate,
    reason: actionReason(action, date),
  };
}

/** The fields of `ler`, with the target of the year, what was reached and which way is better. */
function followedYearJson({ at, code, indicator, year, percent, text, target, actual, attainment, direction }: FollowedYear) {
  return {
    sheet: at.sheet,
    cell: at.cell,
    code,
    indicator,
    year,
    value: jsonNumber(target),
    percent,
    text,
    target: jsonNumber(target),
    actual: jsonNumber(actual),
    attainment: jsonNumber(attainment),
    direction,
  };
}

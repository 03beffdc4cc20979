import { type PlanItem, planItems } from "../../intake/planItem";
import { reversedDates } from "../../intake/values/reversedDates";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** An end does not come before its beginning, nor the delivery now promised before the day it was due at first. */
export const deadlinesFollowTheirStart: Rule = records => planItems(records).flatMap(item => [...endBeforeStart(item), ...forecastBeforeDue(item)]);

function endBeforeStart({ action, deadline, deadlineAt, start, end, deadlineKind }: PlanItem): Finding[] {
  if (deadline === null || deadlineAt === null) return [];
  const reversed = deadlineKind === "unreadable" ? reversedDates(deadline) : start !== null && end !== null && start > end ? { first: start, last: end } : null;
  if (reversed === null) return [];
  return [{
    code: "deadline-before-start", level: "warning", ...deadlineAt, cells: [],
    params: { what: "end", action, text: deadline, start: reversed.first, end: reversed.last, late: false },
  }];
}

/** A forecast tells when something comes that is not there yet: who has delivered needs none. */
function forecastBeforeDue({ action, deadline, deadlineAt, start, end, deadlineKind, status, forecast, forecastAt, forecastEnd }: PlanItem): Finding[] {
  if (deadlineAt === null || end === null || forecastAt === null || forecastEnd === null || status === "done") return [];
  const due = deadlineKind === "in" && start !== null ? start : end;
  if (forecastEnd >= due) return [];
  return [{
    code: "deadline-before-start", level: "warning", ...cellsOf([forecastAt, deadlineAt]),
    params: { what: "forecast", action, text: forecast, start: deadline, end: forecastEnd, late: status === "late" },
  }];
}

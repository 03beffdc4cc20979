import type { ActionRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function actionJson(action: ActionRecord) {
  return {
    sheet: action.at.sheet,
    cell: action.at.cell,
    objective: action.objective,
    strategicAction: action.strategicAction,
    action: action.action,
    responsible: action.responsible,
    participants: action.participants,
    deadline: action.deadline,
    start: action.start,
    end: action.end,
    deadlineKind: action.deadlineKind,
    status: action.status,
    progress: jsonNumber(action.progress),
    notes: action.notes,
  };
}

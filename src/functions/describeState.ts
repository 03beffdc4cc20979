import { type ActionFacts, actionState } from "../domain/actionState";
import type { Day } from "../domain/calendar";
import { equals, ONE } from "../domain/fraction";
import { readStatus } from "../intake/values/readStatus";
import { actionStateName } from "../locale/actionStates";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid, missing } from "./argumentFault";
import { type Cell, isBlankOrZero, readContent } from "./readContent";
import { readDay, readDeadlineCell } from "./readDay";
import { readPart } from "./readQuantity";

/** The state of an action in words ("Atrasada há 12 dias"). @throws {ArgumentFault} */
export function describeState(deadline: Cell, status: Cell, completed: Cell, today: Day): string {
  if (isBlankOrZero(deadline) && isBlankOrZero(status) && isBlankOrZero(completed)) throw missing(FUNCTION_FAULTS.nothingKnown);
  const { start, end } = isBlankOrZero(deadline) ? { start: null, end: null } : readDeadlineCell(deadline, null);
  const stated = isBlankOrZero(status) ? null : readStatusCell(status);
  return actionStateName(actionState({ start, end, ...completion(completed, stated) }, today));
}

function readStatusCell(cell: Cell): ActionFacts["status"] {
  const text = String(readContent(cell, "status"));
  const status = readStatus(text);
  if (status === null) throw invalid(FUNCTION_FAULTS.statusUnknown(text));
  return status;
}

/** [conclusão] is the day of completion, or how far the action is (0.4, "40%"); all of it done is done. */
function completion(cell: Cell, stated: ActionFacts["status"]): Pick<ActionFacts, "status" | "completed"> {
  if (isBlankOrZero(cell)) return { status: stated, completed: null };
  const isPart = (typeof cell === "number" && cell > 0 && cell <= 1) || (typeof cell === "string" && cell.includes("%"));
  if (!isPart) return { status: stated, completed: readDay(cell, "completed") };
  const done = equals(readPart(cell, "completed"), ONE);
  return { status: done ? "done" : (stated ?? "in-progress"), completed: null };
}

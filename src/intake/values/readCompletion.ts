import type { Day } from "../../domain/calendar";
import { readDeadline } from "./readDeadline";
import { readStatus } from "./readStatus";

/** "Concluído em 15/06/2024" -> 2024-06-15; of a month its last day. Null where the status names no day, or is not one of completion. */
export function readCompletion(status: string | null): Day | null {
  return status !== null && /\d/.test(status) && readStatus(status) === "done" ? readDeadline(status.replace(/[()]/g, " ")).end : null;
}

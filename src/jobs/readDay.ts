import type { Day } from "../domain/calendar";
import { readDeadline } from "../intake/values/readDeadline";

/** As in the date cell of Acompanhamento. */
const [FIRST, LAST] = ["2000-01-01", "2099-12-31"];

/** "31/08/2024" as a person types it; null when it is no single day, or one of another century. */
export function readDay(text: string): Day | null {
  const { start, end } = readDeadline(text);
  return start !== null && start === end && start >= FIRST && start <= LAST ? start : null;
}

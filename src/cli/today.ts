import { type Day, dayOf } from "../domain/calendar";

/** The day by the clock of the computer, where its people are. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

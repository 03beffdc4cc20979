import type { WantedDate } from "../jobs/dateToKeep";
import type { Desk } from "./desk";

/** The date on which a plan is looked at, as it was chosen on the screen. */
export function wantedDate({ store, today }: Pick<Desk, "store" | "today">): WantedDate {
  return { chosen: store.get().following.date, today: today() };
}

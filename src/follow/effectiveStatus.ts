import { compare, isZero, ONE } from "../domain/fraction";
import type { PlanItem } from "../intake/planItem";
import type { Status } from "../intake/records";

/** The status that counts: all of it done is done, whatever else is said; where nothing is said, what was begun is in progress. */
export function effectiveStatus({ status, progress }: Pick<PlanItem, "status" | "progress">): Status | null {
  if (progress !== null && compare(progress, ONE) >= 0) return "done";
  return status ?? (progress !== null && !isZero(progress) ? "in-progress" : null);
}

import { compare, isZero, ONE } from "../../domain/fraction";
import { type PlanItem, planItems } from "../../intake/planItem";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/** Status and progress tell the same: what is done is done whole, what is done whole is done, and what has not begun is at 0 %. */
export const progressAgrees: Rule = records =>
  planItems(records).filter(disagrees).map(({ action, status, statusText, statusAt, progress, progressAt }) => ({
    code: "progress-disagrees",
    level: "warning",
    ...cellsOf(status === "done" ? [progressAt!, statusAt!] : [statusAt!, progressAt!]),
    params: { action, status, text: statusText, progress },
  }));

function disagrees({ status, progress, statusAt, progressAt }: PlanItem): boolean {
  if (status === null || progress === null || statusAt === null || progressAt === null) return false;
  const whole = compare(progress, ONE) >= 0;
  return status === "done" ? !whole : whole || (status === "not-started" && !isZero(progress));
}

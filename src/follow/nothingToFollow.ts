import type { KnownPlan } from "./following";

/** The workbook holds no plan: no action, no card, no indicator by year. */
export function nothingToFollow({ actions, series }: Pick<KnownPlan, "actions" | "series">): boolean {
  return actions.length === 0 && series.length === 0;
}

import type { PlanItem } from "../intake/planItem";
import { squash } from "../intake/text/squash";
import type { Grouping } from "./following";

/** "Superintendente/ Grupo condutor" and "Superintendente / grupo condutor" are the same people: all are called as the first is. */
export function groupLabels(items: readonly PlanItem[], grouping: Grouping): (string | null)[] {
  const first = new Map<string, string>();
  return items.map(item => {
    const text = item[grouping];
    if (text === null) return null;
    const key = squash(text) || text;
    const label = first.get(key) ?? text;
    first.set(key, label);
    return label;
  });
}

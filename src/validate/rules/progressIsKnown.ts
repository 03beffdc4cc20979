import { planItems } from "../../intake/planItem";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** "Conclusão: ...%": the figure was left for later. One finding a sheet; what is done needs none. A blank cell says nothing, and is none. */
export const progressIsKnown: Rule = records => {
  const unknown = planItems(records).filter(item => item.progress === null && item.progressText !== null && item.progressAt !== null && item.status !== "done");
  return [...groupBy(unknown, item => item.at.sheet).values()].map(items => ({
    code: "progress-unknown",
    level: "warning",
    ...cellsOf(items.map(item => item.progressAt!)),
    params: { action: items[0]!.action, text: items[0]!.progressText, count: items.length },
  }));
};

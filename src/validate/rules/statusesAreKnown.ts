import { planItems } from "../../intake/planItem";
import { fold } from "../../intake/text/fold";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** A status in words that say neither how far an action is nor whether it stands still. One finding a word and sheet. */
export const statusesAreKnown: Rule = records => {
  const unknown = planItems(records).filter(item => item.status === null && item.statusAt !== null && /[^\s\p{P}]/u.test(item.statusText ?? ""));
  return [...groupBy(unknown, item => [item.at.sheet, fold(item.statusText!)]).values()].map(items => ({
    code: "status-unknown",
    level: "warning",
    ...cellsOf(items.map(item => item.statusAt!)),
    params: { action: items[0]!.action, text: items[0]!.statusText, count: items.length },
  }));
};

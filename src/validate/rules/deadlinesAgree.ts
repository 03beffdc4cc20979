import type { CellRef } from "../../domain/address";
import { type PlanItem, planItems } from "../../intake/planItem";
import { readDeadline } from "../../intake/values/readDeadline";
import { readLimit, type Span } from "../../intake/values/readLimit";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

interface Statement extends Span {
  readonly at: CellRef;
  readonly text: string;
}

/** One action, one deadline: what its target or its own text says ("até julho/2018") lies within what its deadline says ("12/18"). */
export const deadlinesAgree: Rule = records => planItems(records).flatMap(item => disagreement(item) ?? []);

function disagreement(item: PlanItem): Finding | null {
  const said = statements(item);
  // The one that no other agrees with is to be mended; where all differ, the deadline itself.
  const odd = said.find(one => said.length > 2 && said.every(other => other === one || differ(one, other)))
    ?? said.find((one, index) => said.slice(index + 1).some(other => differ(one, other)));
  if (!odd) return null;
  const others = [...said.filter(one => differ(odd, one)), ...said.filter(one => one !== odd && !differ(odd, one))];
  return {
    code: "deadline-disagrees",
    level: "warning",
    ...cellsOf([odd, ...others].map(({ at }) => at)),
    params: { action: item.action, text: odd.text, end: odd.last, other: others[0]!.text, otherEnd: others[0]!.last, otherCell: others[0]!.at.cell },
  };
}

/** Two times differ that have no day in common: a month agrees with its days, a year with its months. */
function differ(one: Span, other: Span): boolean {
  return one.last < other.first || other.last < one.first;
}

/** The deadline first; it dates those that name no year. */
function statements(item: PlanItem): Statement[] {
  const year = item.end === null ? null : Number(item.end.slice(0, 4));
  const deadline = item.deadlineAt && item.end !== null && item.deadlineKind !== "from" ? [{ at: item.deadlineAt, text: item.deadline!, first: item.deadlineKind === "in" && item.start !== null ? item.start : item.end, last: item.end }] : [];
  const limited = (text: string | null, at: CellRef | null): Statement[] => {
    const span = text === null || at === null ? null : readLimit(text, year);
    return span === null ? [] : [{ at: at!, text: text!, ...span }];
  };
  const repeats = item.repeats.flatMap(({ field, text, at }) => {
    if (field === "target") return limited(text, at);
    const { start, end } = readDeadline(text, year);
    return end === null ? [] : [{ at, text, first: start ?? end, last: end }];
  });
  return [...deadline, ...limited(item.target, item.targetAt), ...limited(item.targetAt === null ? item.action : null, item.at), ...repeats];
}

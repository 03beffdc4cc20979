import type { ActionStateName } from "../../domain/actionState";
import type { Status } from "../../intake/records";
import { STATE_HEADERS, STATE_LABELS, STATUS_WORDS } from "../../locale/following";
import { DATE_NAME, lettersOf, quotedText } from "./tables";

const L = lettersOf(STATE_HEADERS);
const word = (status: Status): string => quotedText(STATUS_WORDS[status]);
const label = (state: ActionStateName): string => quotedText(STATE_LABELS[state]);

/**
 * The formulas of one row of tblSituacao, without `=`: what domain/actionState.ts and follow/ compute, step by step in the same order.
 * A blank is "" here, and "" is more than any number: `AND(ISNUMBER(end),end<day)` is safe, a difference only where both are numbers.
 * @param row as Excel counts
 */
export function stateFormulas(row: number, progress: string) {
  const [start, end, completed, status, state] = [L.start, L.end, L.completed, L.status, L.state].map(letters => `${letters}${row}`) as [string, string, string, string, string];
  const [expected, actual] = [`${L.expected}${row}`, `${L.actual}${row}`];
  const day = DATE_NAME;
  const isDone = `AND(ISNUMBER(${completed}),${completed}<=${day})`;
  const soon = `AND(ISNUMBER(${end}),${end}<=${day}+30)`;
  const settled = `OR(${(["done", "done-late", "stopped"] as const).map(one => `${state}=${label(one)}`).join(",")})`;
  return {
    status: (stated: string): string =>
      `IF(OR(${isDone},N(${progress})>=1),${word("done")},IF(${stated}<>"",${stated},IF(N(${progress})>0,${word("in-progress")},"")))`,
    state: `IF(NOT(ISNUMBER(${day})),"",`
      + `IF(${isDone},IF(AND(ISNUMBER(${end}),${completed}>${end}),${label("done-late")},${label("done")}),`
      + `IF(${status}=${word("done")},${label("done")},IF(${status}=${word("stopped")},${label("stopped")},`
      + `IF(AND(ISNUMBER(${end}),${end}<${day}),${label("late")},IF(${status}=${word("late")},${label("late")},`
      + `IF(AND(ISNUMBER(${start}),${start}>${day},${start}<>${end},${status}<>${word("in-progress")}),IF(${soon},${label("due-soon")},${label("not-started")}),`
      + `IF(NOT(OR(ISNUMBER(${start}),ISNUMBER(${end}))),${label("no-deadline")},`
      + `IF(${soon},${label("due-soon")},IF(${status}=${word("not-started")},${label("not-started")},${label("on-time")}))))))))))`,
    daysLate: `IF(${state}=${label("late")},IF(${end}<${day},${day}-${end},0),IF(${state}=${label("done-late")},${completed}-${end},""))`,
    daysLeft: `IF(OR(NOT(ISNUMBER(${end})),NOT(ISNUMBER(${day})),${settled}),"",IF(${end}>=${day},${end}-${day},""))`,
    expected: `IF(NOT(AND(ISNUMBER(${end}),ISNUMBER(${day}))),"",IF(${day}>=${end},1,`
      + `IF(NOT(ISNUMBER(${start})),"",IF(AND(YEAR(${start})=YEAR(${end}),MONTH(${start})=MONTH(${end})),"",IF(${day}<=${start},0,(${day}-${start})/(${end}-${start}))))))`,
    actual: `IF(${status}=${word("done")},1,IF(ISNUMBER(${progress}),${progress},IF(${status}=${word("not-started")},0,"")))`,
    difference: `IF(AND(ISNUMBER(${expected}),ISNUMBER(${actual})),${actual}-${expected},"")`,
  };
}

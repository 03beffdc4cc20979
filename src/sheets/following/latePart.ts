import type { FollowedAction, Following } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { MONITORING, NO_LABEL, STATE_HEADERS, STATUS_WORDS } from "../../locale/following";
import { computed, joinParts, type Part, text } from "../evaluation/part";
import { fixed } from "../evaluation/reference";
import { textHeight } from "../textHeight";
import { lateOrder } from "./lateOrder";
import { COLUMNS, HEAD, type MonitoringLayout } from "./monitoringLayout";
import { serialOrNull } from "./serials";
import { columnOf } from "./tables";
import { ACTION_WIDTH, LABEL_WIDTH } from "./widths";

const AT = { responsible: COLUMNS.label, action: COLUMNS.total, end: COLUMNS.firstState + STATES.length - 2, days: COLUMNS.firstState + STATES.length - 1, status: COLUMNS.doneShare } as const;
const LAST = COLUMNS.lateShare;

/** Who has what late, the longest first: the k-th line is the k-th smallest place in tblSituacao, so that it follows the date. */
export function latePart(following: Following, layout: MonitoringLayout): Part {
  const { title, first, rows } = layout.late;
  const late = following.actions
    .map((action, index) => ({ action, number: index + 1, order: lateOrder(action, index + 1, layout) }))
    .filter(({ order }) => order !== null)
    .sort((a, b) => a.order! - b.order!);
  const all = fixed(HEAD.counts, COLUMNS.firstState + STATES.indexOf("late"));
  const height = textHeight([
    { text: longest(following.actions.map(({ item }) => item.action)), width: ACTION_WIDTH },
    { text: longest(following.actions.map(({ labels }) => labels.responsible ?? "")), width: LABEL_WIDTH },
  ]);
  const h = MONITORING.lateHeaders;
  const noName = following.rollUps.responsible.length === 0 ? "" : NO_LABEL.responsible;
  const merge = (row: number) => [{ top: row, left: AT.action, bottom: row, right: AT.end - 1 }, { top: row, left: AT.status, bottom: row, right: LAST }];
  const after = first + rows;
  const more = Math.max(0, late.length - rows);
  return joinParts([
    {
      cells: [
        text(title, COLUMNS.label, MONITORING.late, "heading"),
        text(title + 1, AT.responsible, h.responsible, "header"), text(title + 1, AT.action, h.action, "header"), text(title + 1, AT.end, h.end, "header"),
        text(title + 1, AT.days, h.days, "header"), text(title + 1, AT.status, h.status, "header"),
        computed(after, COLUMNS.label, `IF(${all}=0,"${MONITORING.noLate}",IF(${all}>${rows},"${MONITORING.moreLate}",""))`, late.length === 0 ? MONITORING.noLate : more > 0 ? MONITORING.moreLate : "", "cell muted"),
        computed(after, AT.action, `IF(${all}>${rows},${all}-${rows},"")`, more > 0 ? more : "", "cell muted"),
      ],
      merges: merge(title + 1),
      rowHeights: { [title]: 20, [title + 1]: 30 },
    },
    ...Array.from({ length: rows }, (_, index): Part => ({ ...lateLine(first + index, index + 1, late[index], noName), merges: merge(first + index), rowHeights: { [first + index]: height } })),
  ]);
}

function lateLine(row: number, place: number, late: { readonly action: FollowedAction; readonly number: number } | undefined, noName: string): Part {
  const order = columnOf("state", STATE_HEADERS.order);
  const memory = fixed(row, COLUMNS.memoryValue);
  const found = (header: string): string => `IF(${memory}="","",INDEX(${columnOf("state", header)},${memory}))`;
  const { item, state, status, labels } = late?.action ?? {};
  return {
    cells: [
      computed(row, AT.responsible, found(STATE_HEADERS.responsible), labels ? labels.responsible ?? noName : "", "cell wrap"),
      computed(row, AT.action, found(STATE_HEADERS.action), item?.action ?? "", "cell wrap"),
      computed(row, AT.end, found(STATE_HEADERS.end), item ? serialOrNull(item.end) ?? "" : "", "cell date"),
      computed(row, AT.days, found(STATE_HEADERS.daysLate), state?.daysLate ?? "", "cell integer center error"),
      computed(row, AT.status, found(STATE_HEADERS.status), status ? STATUS_WORDS[status] : "", "cell"),
      computed(row, COLUMNS.memoryValue, `IF(COUNT(${order})<${place},"",MATCH(SMALL(${order},${place}),${order},0))`, late?.number ?? "", "memory"),
    ],
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), "");
}

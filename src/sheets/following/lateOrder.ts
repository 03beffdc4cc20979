import type { FollowedAction } from "../../follow/following";
import { FOLLOWING_SHEETS, STATE_HEADERS, STATE_LABELS } from "../../locale/following";
import { sheetReference } from "../../workbook/sheetReference";
import { down } from "../evaluation/reference";
import { COLUMNS, type GroupBlock, type MonitoringLayout } from "./monitoringLayout";
import { lettersOf, quotedText } from "./tables";

/** One number that sorts the late actions: by responsible as the summary lists them, then the longest delay, then as in the plan. */
const BY_RESPONSIBLE = 1e9;
const MOST_DAYS = 99_999;
const BY_DAYS = 1e4;

const L = lettersOf(STATE_HEADERS);

export function lateOrder({ state, labels }: FollowedAction, number: number, layout: MonitoringLayout): number | null {
  if (state.state !== "late") return null;
  const place = (responsibles(layout)?.rows.findIndex(({ label }) => label === labels.responsible) ?? -1) + 1;
  return place * BY_RESPONSIBLE + (MOST_DAYS - state.daysLate) * BY_DAYS + number;
}

/** @param row as Excel counts */
export function lateOrderFormula(row: number, layout: MonitoringLayout): string {
  const group = responsibles(layout);
  const range = group && sheetReference(FOLLOWING_SHEETS.monitoring) + down(group.first, group.last, COLUMNS.label);
  const place = range ? `SUMPRODUCT(--(${range}=${L.responsible}${row}),ROW(${range})-${group.first})` : "0";
  return `IF(${L.state}${row}=${quotedText(STATE_LABELS.late)},${place}*10^9+(${MOST_DAYS}-N(${L.daysLate}${row}))*10^4+${L.number}${row},"")`;
}

function responsibles({ groups }: MonitoringLayout): GroupBlock | undefined {
  return groups.find(({ grouping }) => grouping === "responsible");
}

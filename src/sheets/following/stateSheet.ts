import { subtract, toNumber } from "../../domain/fraction";
import type { FollowedAction, Following, Grouping } from "../../follow/following";
import { isAbout, isOpen } from "../../follow/signal";
import { ACTION_HEADERS, FOLLOWING_SHEETS, NO_LABEL, STATE_HEADERS, STATE_LABELS, STATUS_WORDS } from "../../locale/following";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import { tableSheet } from "../meta/tableSheet";
import { lateOrder, lateOrderFormula } from "./lateOrder";
import type { MonitoringLayout } from "./monitoringLayout";
import { orBlank, serialOrNull } from "./serials";
import { signalMemory } from "./signalMemory";
import { stateFormulas } from "./stateFormulas";
import { columnOf, KEYS, lettersOf, quotedText, TABLES } from "./tables";
import { trafficLight } from "./trafficLight";
import { withoutMemory } from "./withoutMemory";

interface Row {
  readonly followed: FollowedAction;
  readonly number: number;
  /** As Excel counts. */
  readonly row: number;
}

const WIDTHS: Readonly<Record<Grouping | "none", number>> = { objective: 26, area: 18, region: 16, responsible: 20, none: 9 };

const L = lettersOf(STATE_HEADERS);

/** Sheet "Situação": how each action of tblAcoes stands on the date of the sheet Acompanhamento, by native formulas alone. */
export function stateSheet(following: Following, layout: MonitoringLayout): SheetPatch {
  const h = STATE_HEADERS;
  const memory = signalMemory(following.signals);
  const sheet = tableSheet<Row>({
    key: KEYS.state,
    name: FOLLOWING_SHEETS.state,
    table: TABLES.state,
    rows: following.actions.map((followed, index) => ({ followed, number: index + 1, row: index + 2 })),
    columns: [
      { header: h.number, width: 6, style: "center muted", content: ({ number }) => ({ value: number }) },
      { header: h.action, width: 44, style: "wrap", content: ({ followed, row }) => shown(`INDEX(${columnOf("actions", ACTION_HEADERS.action)},${L.number}${row})&""`, followed.item.action) },
      ...(["objective", "area", "region", "responsible"] as const).map(grouping => ({
        header: h[grouping], width: WIDTHS[following.rollUps[grouping].length === 0 ? "none" : grouping], style: "wrap", content: (row: Row) => labelContent(row, grouping, following),
      })),
      { header: h.start, width: 11, style: "date", content: row => mirrored(row, ACTION_HEADERS.start, serialOrNull(row.followed.item.start)) },
      { header: h.end, width: 11, style: "date", content: row => mirrored(row, ACTION_HEADERS.end, serialOrNull(row.followed.item.end)) },
      { header: h.status, width: 14, content: row => shown(formulasOf(row).status(`${field(row, ACTION_HEADERS.status)}&""`), row.followed.status ? STATUS_WORDS[row.followed.status] : "") },
      { header: h.completed, width: 12, style: "date", content: row => mirrored(row, ACTION_HEADERS.completed, serialOrNull(row.followed.item.completed)) },
      { header: h.state, width: 22, style: "bold", content: row => shown(formulasOf(row).state, STATE_LABELS[row.followed.state.state]) },
      { header: h.daysLate, width: 10, style: "integer center", content: row => shown(formulasOf(row).daysLate, daysLate(row.followed)) },
      { header: h.daysLeft, width: 10, style: "integer center", content: row => shown(formulasOf(row).daysLeft, daysLeft(row.followed)) },
      { header: h.expected, width: 10, style: "whole center", content: row => shown(formulasOf(row).expected, orBlank(row.followed.expected && toNumber(row.followed.expected))) },
      { header: h.actual, width: 10, style: "whole center", content: row => shown(formulasOf(row).actual, orBlank(row.followed.actual && toNumber(row.followed.actual))) },
      { header: h.difference, width: 10, style: "difference center", content: row => shown(formulasOf(row).difference, difference(row.followed)) },
      { header: h.signals, width: 10, style: "counted center", content: ({ followed, number, row }) => shown(`SUMPRODUCT(${memory.open},--((${memory.action}=${L.number}${row}&"")+(${memory.action}=${L.action}${row})>0))`, openSignals(following, followed, number)) },
      { header: h.order, width: 14, style: "memory", content: row => shown(lateOrderFormula(row.row, layout), orBlank(lateOrder(row.followed, row.number, layout))) },
    ],
  });
  const state = { top: 1, left: Object.keys(h).indexOf("state"), bottom: Math.max(1, following.actions.length), right: Object.keys(h).indexOf("state") };
  return { ...withoutMemory(sheet, 1), conditionals: trafficLight(state, `${L.state}2`), freeze: { rows: 1, columns: 2 } };
}

function shown(formula: string, cached: string | number): CellContent {
  return { formula: `=${formula}`, cached };
}

function field({ row }: Row, header: string): string {
  return `INDEX(${columnOf("actions", header)},${L.number}${row})`;
}

/** A blank cell seen through INDEX would be 0. */
function mirrored(row: Row, header: string, value: number | null): CellContent {
  return shown(`IF(${field(row, header)}="","",${field(row, header)})`, orBlank(value));
}

function labelContent(row: Row, grouping: Grouping, { rollUps }: Following): CellContent {
  const blank = rollUps[grouping].length === 0 ? "" : NO_LABEL[grouping];
  return shown(`IF(${field(row, ACTION_HEADERS[grouping])}="",${quotedText(blank)},${field(row, ACTION_HEADERS[grouping])}&"")`, row.followed.labels[grouping] ?? blank);
}

function formulasOf(row: Row) {
  return stateFormulas(row.row, field(row, ACTION_HEADERS.progress));
}

function daysLate({ state }: FollowedAction): number | "" {
  return state.state === "late" || state.state === "done-late" ? state.daysLate : "";
}

function daysLeft({ state }: FollowedAction): number | "" {
  return ["done", "done-late", "stopped"].includes(state.state) ? "" : orBlank(state.daysLeft);
}

function difference({ expected, actual }: FollowedAction): number | "" {
  return expected && actual ? toNumber(subtract(actual, expected)) : "";
}

function openSignals({ signals }: Following, { item }: FollowedAction, number: number): number {
  return signals.filter(signal => isOpen(signal) && isAbout(signal, { name: item.action, number })).length;
}

import { serialOfDay } from "../../domain/calendar";
import type { Following, RollUp } from "../../follow/following";
import { rollUpOf, STATES } from "../../follow/rollUp";
import { FOLLOWING_INPUTS, MONITORING, STATE_HEADERS, STATE_TITLES } from "../../locale/following";
import { count } from "../../locale/numbers";
import type { CellPatch, ConditionalPatch, ValidationPatch } from "../../workbook/patch";
import { cell, computed, type Part, text } from "../evaluation/part";
import { at } from "../evaluation/reference";
import { COLUMNS, HEAD } from "./monitoringLayout";
import { rollUpCells } from "./rollUpCells";
import { regionsOf, signalMemory } from "./signalMemory";
import { ANY_DAY } from "./serials";
import { quotedText } from "./tables";
import { lightOf } from "./trafficLight";

/** Title, the date that everything follows, and how many actions stand where. */
export function headPart(following: Following): Part {
  const { date, actions, chosen } = following;
  const kept = chosen?.day === date ? chosen : null;
  const sheets = new Set(actions.map(({ item }) => item.at.sheet)).size;
  const all = rollUpOf(null, actions);
  const open = regionsOf(following.signals).reduce((total, region) => total + region.open, 0);
  const about = MONITORING.about(count(actions.length, "ação", "ações"), count(sheets, "planilha", "planilhas"));
  const dateCell = { top: HEAD.counts, left: COLUMNS.label, bottom: HEAD.counts, right: COLUMNS.label };
  const validation: ValidationPatch = { area: dateCell, rule: ANY_DAY, ...FOLLOWING_INPUTS.date };
  return {
    cells: [
      text(HEAD.title, COLUMNS.label, MONITORING.title, "title"),
      computed(HEAD.about, COLUMNS.label, `IF(ISNUMBER(${at(HEAD.counts, COLUMNS.label)}),${quotedText(about)},${quotedText(MONITORING.dateWrong)})`, about, "subtitle"),
      text(HEAD.labels, COLUMNS.label, MONITORING.date, "label"),
      cell(HEAD.counts, COLUMNS.label, kept?.formula ? { formula: kept.formula, cached: serialOfDay(date) } : { value: serialOfDay(date) }, "card date input"),
      // A date that differs from this one was chosen by a person, and stays.
      text(HEAD.counts, COLUMNS.memoryLabel, MONITORING.ownDate, "memory"),
      cell(HEAD.counts, COLUMNS.memoryValue, { value: kept ? null : serialOfDay(date) }, "memory date"),
      ...headerCells(HEAD.labels),
      ...rollUpCells(HEAD.counts, all, null, "result center"),
      computed(HEAD.shares, COLUMNS.label, `"${MONITORING.openSignals}: "&SUM(${signalMemory(following.signals).open})`, `${MONITORING.openSignals}: ${open}`, "label"),
      ...STATES.map((state, index) => partCell(HEAD.shares, COLUMNS.firstState + index, all, all.counts[state])),
    ],
    validations: [validation],
    conditionals: STATES.map((state, index): ConditionalPatch => {
      const column = COLUMNS.firstState + index;
      return { type: "expression", area: { top: HEAD.counts, left: column, bottom: HEAD.counts, right: column }, formula: `${at(HEAD.counts, column)}>0`, ...lightOf(state) };
    }),
    rowHeights: { [HEAD.title]: 26, [HEAD.about]: 18, [HEAD.labels]: 30, [HEAD.counts]: 24, [HEAD.shares]: 15 },
  };
}

/** The names of the columns that every table of counts has. */
export function headerCells(row: number, label?: string): CellPatch[] {
  return [
    ...(label === undefined ? [] : [text(row, COLUMNS.label, label, "header")]),
    text(row, COLUMNS.total, MONITORING.total, "header"),
    ...STATES.map((state, index) => text(row, COLUMNS.firstState + index, STATE_TITLES[state], "header")),
    text(row, COLUMNS.doneShare, MONITORING.doneShare, "header"),
    text(row, COLUMNS.lateShare, MONITORING.lateShare, "header"),
    text(row, COLUMNS.expected, STATE_HEADERS.expected, "header"),
    text(row, COLUMNS.actual, STATE_HEADERS.actual, "header"),
  ];
}

function partCell(row: number, column: number, { total }: RollUp, many: number): CellPatch {
  const [whole, own] = [at(HEAD.counts, COLUMNS.total), at(HEAD.counts, column)];
  return computed(row, column, `IF(${whole}=0,"",${own}/${whole})`, total === 0 ? "" : many / total, "label whole center");
}


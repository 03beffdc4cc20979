import { round } from "../../domain/rounding";
import type { FollowedAction, Following } from "../../follow/following";
import { ACTION_HEADERS, CARDS, FOLLOWING_SHEETS, STATE_HEADERS, STATE_LABELS, STATUS_WORDS } from "../../locale/following";
import { shortPercent } from "../../locale/numbers";
import { PAGE_FOOTER } from "../../locale/sheets";
import type { SheetPatch } from "../../workbook/patch";
import { cell, computed, fill, joinParts, overlay, type Part, text } from "../evaluation/part";
import { PALETTE, stylesOf } from "../styles";
import { textHeight } from "../textHeight";
import { orBlank, serialOrNull } from "./serials";
import { columnOf, DATE_NAME, KEYS } from "./tables";
import { trafficLight } from "./trafficLight";

/** Label, three columns of text, in characters. */
const WIDTHS = [20, 38, 20, 16] as const;
const TEXT_WIDTH = WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
const LAST = WIDTHS.length - 1;
const DIFFICULTIES = 4;
const DECISIONS = 9;
const WRITING = 27;
const LEAST = 21;

/** Sheet "Cartões": a page for each action, to speak about it in a meeting and write down what is decided. */
export function cardsSheet(following: Following): SheetPatch {
  let row = 0;
  const breaks: number[] = [];
  const parts = joinParts(following.actions.map((action, index) => {
    const part = cardPart(following, action, { number: index + 1, top: row });
    if (index > 0) breaks.push(row);
    row += part.rows;
    return part;
  }));
  const cells = overlay(parts.cells);
  return {
    key: KEYS.cards,
    name: FOLLOWING_SHEETS.cards,
    styles: stylesOf(cells),
    cells,
    merges: parts.merges,
    tables: [],
    names: [],
    validations: [],
    conditionals: parts.conditionals,
    charts: [],
    columnWidths: WIDTHS,
    rowHeights: parts.rowHeights,
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: LAST }, breaks, footer: PAGE_FOOTER },
    tabColor: PALETTE.accent,
    gridLines: "hidden",
  };
}

interface Place {
  readonly number: number;
  readonly top: number;
}

function cardPart({ date, actions }: Following, action: FollowedAction, { number, top }: Place): Part & { readonly rows: number } {
  const { item, labels, state, status, expected, actual, notes } = action;
  const h = ACTION_HEADERS;
  const plan = (header: string): string => `INDEX(${columnOf("actions", header)},${number})`;
  const seen = (header: string): string => `INDEX(${columnOf("state", header)},${number})`;
  const same = (header: string, value: string | null) => ({ label: header, formula: `${plan(header)}&""`, value: value ?? "", style: "note" });
  const has = (pick: (one: FollowedAction) => string | null): boolean => actions.some(one => pick(one) !== null);
  const shown = (header: string) => `IF(${seen(header)}="","${CARDS.unknown}",TEXT(${seen(header)},"0%"))`;
  const day = (header: string, value: string | null) => ({ label: header, formula: `IF(${plan(header)}="","",${plan(header)})`, value: orBlank(serialOrNull(value)), style: "note date left" });
  const lines = [
    ...(has(one => one.labels.objective) ? [same(h.objective, labels.objective)] : []),
    ...(has(one => one.item.strategicAction) ? [same(h.strategicAction, item.strategicAction)] : []),
    ...(["problem", "product", "target"] as const).flatMap(field => (has(one => one.item[field]) ? [same(h[field], item[field])] : [])),
    ...(has(one => one.labels.area) ? [same(h.area, labels.area)] : []),
    ...(has(one => one.labels.region) ? [same(h.region, labels.region)] : []),
    same(h.responsible, labels.responsible),
    ...(has(one => one.item.participants) ? [same(h.participants, item.participants)] : []),
    same(h.deadline, item.deadline), day(h.start, item.start), day(h.end, item.end),
    { label: h.status, formula: seen(STATE_HEADERS.status), value: status ? STATUS_WORDS[status] : "", style: "note" },
    { label: STATE_HEADERS.state, formula: seen(STATE_HEADERS.state), value: STATE_LABELS[state.state], style: "note bold" },
    { label: CARDS.reason, formula: seen(STATE_HEADERS.daysLate), value: ["late", "done-late"].includes(state.state) ? state.daysLate : "", style: "note integer left" },
    { label: CARDS.progress, formula: `"${CARDS.expected} "&${shown(STATE_HEADERS.expected)}&"; ${CARDS.actual} "&${shown(STATE_HEADERS.actual)}`, value: `${CARDS.expected} ${percentText(expected)}; ${CARDS.actual} ${percentText(actual)}`, style: "note" },
    ...(has(one => one.item.notes) ? [same(h.planNotes, item.notes)] : []),
    same(h.notes, notes),
  ];
  const first = top + 3;
  const after = first + lines.length;
  const stateRow = first + lines.findIndex(({ label }) => label === STATE_HEADERS.state);
  const wide = (row: number) => ({ top: row, left: 1, bottom: row, right: LAST });
  const whole = (row: number) => ({ top: row, left: 0, bottom: row, right: LAST });
  const decisions = after + 3 + DIFFICULTIES;
  const height = (texts: string): number => Math.max(LEAST, textHeight([{ text: texts, width: TEXT_WIDTH }]));
  return {
    rows: decisions + 2 + DECISIONS - top,
    cells: [
      text(top, 0, CARDS.title(number, actions.length), "subtitle"),
      text(top, 2, CARDS.onDay, "label right"), computed(top, 3, DATE_NAME, serialOrNull(date) ?? "", "cell date bold"),
      ...fill(top + 1, 0, LAST, "section"), computed(top + 1, 0, `${plan(h.action)}&""`, item.action, "section wrap"),
      ...lines.flatMap(({ label, formula, value, style }, index) => [
        ...fill(first + index, 0, LAST, "cell rule"), text(first + index, 0, label, "note muted rule"), computed(first + index, 1, formula, value, `${style} rule`),
      ]),
      text(after + 1, 0, CARDS.difficulties, "heading"), ...Array.from({ length: DIFFICULTIES }, (_, line) => fill(after + 2 + line, 0, LAST, "cell rule")).flat(),
      text(decisions, 0, CARDS.decisions, "heading"),
      ...CARDS.decisionHeaders.map((header, index) => cell(decisions + 1, index === 0 ? 0 : index + 1, { value: header }, "header")), cell(decisions + 1, 1, { value: null }, "header"),
      ...Array.from({ length: DECISIONS }, (_, line) => fill(decisions + 2 + line, 0, LAST, "cell boxed")).flat(),
    ],
    merges: [
      whole(top + 1), ...lines.map((_, index) => wide(first + index)),
      { top: decisions + 1, left: 0, bottom: decisions + 1, right: 1 },
      ...Array.from({ length: DECISIONS }, (_, line) => ({ top: decisions + 2 + line, left: 0, bottom: decisions + 2 + line, right: 1 })),
    ],
    conditionals: trafficLight({ top: stateRow, left: 1, bottom: stateRow, right: 1 }, `$B$${stateRow + 1}`),
    rowHeights: {
      [top]: 20, [top + 1]: Math.max(28, textHeight([{ text: item.action, width: TEXT_WIDTH }]) + 10),
      ...Object.fromEntries(lines.map(({ value }, index) => [first + index, height(String(value))])),
      ...Object.fromEntries([...Array.from({ length: DIFFICULTIES }, (_, line) => after + 2 + line), ...Array.from({ length: DECISIONS }, (_, line) => decisions + 2 + line)].map(line => [line, WRITING])),
    },
  };
}

function percentText(value: FollowedAction["expected"]): string {
  return value === null ? CARDS.unknown : shortPercent(round(value, 2));
}

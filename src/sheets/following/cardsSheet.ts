import type { Area } from "../../domain/address";
import { round } from "../../domain/rounding";
import type { FollowedAction, Following } from "../../follow/following";
import { ACTION_HEADERS, CARDS, FOLLOWING_SHEETS, STATE_HEADERS, STATE_LABELS, STATUS_WORDS } from "../../locale/following";
import { shortPercent } from "../../locale/numbers";
import { PAGE_FOOTER } from "../../locale/sheets";
import type { SheetPatch } from "../../workbook/patch";
import { computed, fill, joinParts, overlay, type Part, text } from "../evaluation/part";
import { PALETTE, stylesOf } from "../styles";
import { textHeight } from "../textHeight";
import { cardWriting } from "./cardWriting";
import type { TypedCard } from "./readTypedCards";
import { orBlank, serialOrNull } from "./serials";
import { columnOf, DATE_NAME, KEYS } from "./tables";
import { trafficLight } from "./trafficLight";

/** Label, three columns of text, in characters. */
const WIDTHS = [20, 38, 20, 16] as const;
const TEXT_WIDTH = WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
const LAST = WIDTHS.length - 1;
const LEAST = 21;
const NOTHING = { difficulties: [], decisions: [] };

/**
 * Sheet "Cartões": a page for each action, to speak about it in a meeting and write down what is decided.
 * @param typed what is written on the cards that stand: it goes on with its action; of actions of the same name the first is the first
 */
export function cardsSheet(following: Following, typed: readonly TypedCard[] = []): SheetPatch {
  let row = 0;
  const breaks: number[] = [];
  const left = [...typed];
  const add = <P extends Part & { readonly rows: number }>(part: P): P => {
    if (row > 0) breaks.push(row);
    row += part.rows;
    return part;
  };
  const own = following.actions.map((action, index) => {
    const at = left.findIndex(card => card.action === action.item.action);
    const card = at < 0 ? undefined : left.splice(at, 1)[0];
    return add(cardPart(following, action, { number: index + 1, top: row, typed: card ?? NOTHING }));
  });
  const parts = joinParts([...own, ...left.map(card => add(pastPart(card, row)))]);
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
  readonly typed: Omit<TypedCard, "action">;
}

/** What was written about an action that is gone. */
function pastPart(card: TypedCard, top: number): Part & { readonly rows: number } {
  const writing = cardWriting(card, { top: top + 3, last: LAST });
  return {
    rows: writing.bottom + 1 - top,
    cells: [text(top, 0, CARDS.past, "subtitle"), ...fill(top + 1, 0, LAST, "section"), text(top + 1, 0, card.action, "section wrap"), ...writing.cells],
    merges: [whole(top + 1), ...writing.merges!],
    rowHeights: { [top]: 20, [top + 1]: headHeight(card.action), ...writing.rowHeights },
  };
}

function cardPart({ date, actions }: Following, action: FollowedAction, { number, top, typed }: Place): Part & { readonly rows: number } {
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
  const writing = cardWriting(typed, { top: after + 1, last: LAST });
  const height = (texts: string): number => Math.max(LEAST, textHeight([{ text: texts, width: TEXT_WIDTH }]));
  return {
    rows: writing.bottom + 1 - top,
    cells: [
      text(top, 0, CARDS.title(number, actions.length), "subtitle"),
      text(top, 2, CARDS.onDay, "label right"), computed(top, 3, DATE_NAME, serialOrNull(date) ?? "", "cell date bold"),
      ...fill(top + 1, 0, LAST, "section"), computed(top + 1, 0, `${plan(h.action)}&""`, item.action, "section wrap"),
      ...lines.flatMap(({ label, formula, value, style }, index) => [
        ...fill(first + index, 0, LAST, "cell rule"), text(first + index, 0, label, "note muted rule"), computed(first + index, 1, formula, value, `${style} rule`),
      ]),
      ...writing.cells,
    ],
    merges: [whole(top + 1), ...lines.map((_, index) => wide(first + index)), ...writing.merges!],
    conditionals: trafficLight({ top: stateRow, left: 1, bottom: stateRow, right: 1 }, `$B$${stateRow + 1}`),
    rowHeights: {
      [top]: 20, [top + 1]: headHeight(item.action),
      ...Object.fromEntries(lines.map(({ value }, index) => [first + index, height(String(value))])),
      ...writing.rowHeights,
    },
  };
}

function whole(row: number): Area {
  return { top: row, left: 0, bottom: row, right: LAST };
}

function headHeight(name: string): number {
  return Math.max(28, textHeight([{ text: name, width: TEXT_WIDTH }]) + 10);
}

function percentText(value: FollowedAction["expected"]): string {
  return value === null ? CARDS.unknown : shortPercent(round(value, 2));
}

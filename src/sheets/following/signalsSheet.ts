import { isOpen, type Signal } from "../../follow/signal";
import { ACTION_HEADERS, FOLLOWING_INPUTS, FOLLOWING_SHEETS, MONITORING, SIGNAL_HEADERS, SIGNAL_MEMORY, SIGNAL_WORDS } from "../../locale/following";
import type { CellPatch, SheetPatch } from "../../workbook/patch";
import { computed, text } from "../evaluation/part";
import { at, down } from "../evaluation/reference";
import { tableSheet } from "../meta/tableSheet";
import { stylesOf } from "../styles";
import { ANY_DAY, serialOrNull } from "./serials";
import { signalAction } from "./signalAction";
import { MEMORY_COLUMNS, regionOf, signalCapacity } from "./signalMemory";
import { columnOf, KEYS, quotedText, TABLES } from "./tables";

/** Rows to go on typing in; the table grows by itself when they are used up. */
const BLANK_ROWS = 20;
const WRITING = 28;
const EMPTY: Signal = { region: null, action: null, difficulty: null, date: null, who: null, status: null, answer: null };

/** Sheet "Sinais": where a region says what hinders an action, and the centre answers. What was typed stays. */
export function signalsSheet(signals: readonly Signal[]): SheetPatch {
  const h = SIGNAL_HEADERS;
  const sheet = tableSheet<Signal>({
    key: KEYS.signals,
    name: FOLLOWING_SHEETS.signals,
    table: TABLES.signals,
    rows: [...signals, ...Array.from({ length: BLANK_ROWS }, () => EMPTY)],
    columns: [
      { header: h.region, width: 20, style: "input wrap", content: ({ region }) => ({ value: region }) },
      { header: h.action, width: 36, style: "input wrap", content: ({ action }) => ({ value: signalAction(action) }) },
      { header: h.difficulty, width: 48, style: "input wrap", content: ({ difficulty }) => ({ value: difficulty }) },
      { header: h.date, width: 12, style: "input date", content: ({ date }) => ({ value: serialOrNull(date) }), validation: { rule: ANY_DAY, ...FOLLOWING_INPUTS.signalDate } },
      { header: h.who, width: 20, style: "input wrap", content: ({ who }) => ({ value: who }) },
      {
        header: h.status, width: 14, style: "input", content: ({ status }) => ({ value: status && SIGNAL_WORDS[status] }),
        validation: { rule: { type: "list", values: Object.values(SIGNAL_WORDS) }, ...FOLLOWING_INPUTS.signalStatus },
      },
      { header: h.answer, width: 48, style: "input wrap", content: ({ answer }) => ({ value: answer }) },
    ],
  });
  const cells = [...sheet.cells, ...memoryCells(signals)];
  const rowHeights = { ...Object.fromEntries(Array.from({ length: BLANK_ROWS }, (_, index) => [signals.length + 1 + index, WRITING])), ...sheet.rowHeights };
  return { ...sheet, cells, styles: stylesOf(cells), rowHeights, columnWidths: [...sheet.columnWidths, 3, ...Object.values(MEMORY_COLUMNS).map(() => 12)] };
}

/** Row by row: the region the signal counts for, whether it is open, the number of a region not seen above, the action it is about. */
function memoryCells(signals: readonly Signal[]): CellPatch[] {
  const { region, open, order, action } = MEMORY_COLUMNS;
  const seen = new Map<string, number>();
  const header = Object.entries(MEMORY_COLUMNS).map(([name, column]) => text(0, column, SIGNAL_MEMORY[name as keyof typeof MEMORY_COLUMNS], "memory"));
  const field = (title: string, row: number): string => `INDEX(${columnOf("signals", title)},${row})`;
  return [...header, ...Array.from({ length: signalCapacity(signals) }, (_, index): CellPatch[] => {
    const row = index + 1;
    const signal = signals[index] ?? EMPTY;
    const label = regionOf(signal);
    const isNew = label !== "" && !seen.has(label.toLowerCase());
    if (isNew) seen.set(label.toLowerCase(), seen.size + 1);
    const own = at(row, region);
    const above = index === 0 ? "0" : `SUMPRODUCT(--(${down(1, row - 1, region)}=${own}))`;
    const most = index === 0 ? "0" : `MAX(0,${down(1, row - 1, order)})`;
    const { difficulty, status } = SIGNAL_HEADERS;
    return [
      computed(row, region, `IFERROR(IF(TRIM(${field(difficulty, row)}&"")="","",IF(TRIM(${field(SIGNAL_HEADERS.region, row)}&"")="",${quotedText(MONITORING.noRegion)},TRIM(${field(SIGNAL_HEADERS.region, row)}&""))),"")`, label, "memory"),
      computed(row, open, `IF(${own}="",0,IF(OR(${field(status, row)}=${quotedText(SIGNAL_WORDS.answered)},${field(status, row)}=${quotedText(SIGNAL_WORDS.closed)}),0,1))`, isOpen(signal) ? 1 : 0, "memory"),
      computed(row, order, `IF(${own}="","",IF(${above}>0,"",${most}+1))`, isNew ? seen.size : "", "memory"),
      computed(row, action, `IF(${own}="","",TRIM(${field(ACTION_HEADERS.action, row)}&""))`, label === "" ? "" : (signal.action ?? "").trim(), "memory"),
    ];
  }).flat()];
}

import type { KnownAction } from "../../follow/following";
import type { Status } from "../../intake/records";
import { ACTION_HEADERS, FOLLOWING_INPUTS, FOLLOWING_SHEETS, STATUS_WORDS } from "../../locale/following";
import type { SheetPatch } from "../../workbook/patch";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "../meta/tableSheet";
import { ANY_DAY, ANY_PART, numberOrNull, serialOrNull } from "./serials";
import { KEYS, TABLES } from "./tables";
import { withoutMemory } from "./withoutMemory";

/** The width of a column that a plan has nothing for. */
const NONE = 9;

/**
 * Sheet "Ações": one row an action, cards too. Status, conclusion, day of completion and notes are there to be changed;
 * what the plan itself said stands in the last columns, so that a change is told from it when the table is made anew.
 */
export function actionsSheet(actions: readonly KnownAction[], linkTo: LinkTo): SheetPatch {
  const h = ACTION_HEADERS;
  const word = (status: Status | null): string | null => status && STATUS_WORDS[status];
  const sheet = tableSheet<KnownAction & { readonly number: number }>({
    key: KEYS.actions,
    name: FOLLOWING_SHEETS.actions,
    table: TABLES.actions,
    rows: actions.map((action, index) => ({ ...action, number: index + 1 })),
    columns: [
      { header: h.number, width: 6, style: "center muted", content: ({ number }) => ({ value: number }) },
      { header: h.sheet, width: 14, style: "wrap", content: ({ item }) => ({ value: item.at.sheet }) },
      { header: h.cell, width: 8, style: "link", content: ({ item }) => linkTo(item.at, item.at.cell) },
      { header: h.objective, width: 26, style: "wrap", content: ({ labels }) => ({ value: labels.objective }) },
      { header: h.strategicAction, width: 26, style: "wrap", content: ({ item }) => ({ value: item.strategicAction }) },
      { header: h.action, width: 42, style: "wrap", content: ({ item }) => ({ value: item.action }) },
      ...(["problem", "product", "target"] as const).filter(field => actions.some(({ item }) => item[field] !== null)).map(field =>
        ({ header: h[field], width: 26, style: "wrap", content: ({ item }: KnownAction) => ({ value: item[field] }) })),
      { header: h.area, width: actions.some(({ labels }) => labels.area !== null) ? 16 : NONE, style: "wrap", content: ({ labels }) => ({ value: labels.area }) },
      { header: h.region, width: actions.some(({ labels }) => labels.region !== null) ? 14 : NONE, style: "wrap", content: ({ labels }) => ({ value: labels.region }) },
      { header: h.responsible, width: 20, style: "wrap", content: ({ labels }) => ({ value: labels.responsible }) },
      { header: h.participants, width: 24, style: "wrap", content: ({ item }) => ({ value: item.participants }) },
      { header: h.deadline, width: 16, style: "wrap", content: ({ item }) => ({ value: item.deadline }) },
      { header: h.start, width: 11, style: "date", content: ({ item }) => ({ value: serialOrNull(item.start) }) },
      { header: h.end, width: 11, style: "date", content: ({ item }) => ({ value: serialOrNull(item.end) }) },
      { header: h.planStatus, width: 14, style: "wrap", content: ({ item }) => ({ value: item.statusText }) },
      {
        header: h.status, width: 14, style: "input", content: ({ item, unknownStatus }) => ({ value: unknownStatus ?? word(item.status) }),
        validation: { rule: { type: "list", values: Object.values(STATUS_WORDS) }, ...FOLLOWING_INPUTS.status },
      },
      {
        header: h.progress, width: 12, style: "input whole", content: ({ item }) => ({ value: numberOrNull(item.progress) }),
        validation: { rule: ANY_PART, ...FOLLOWING_INPUTS.progress },
      },
      {
        header: h.completed, width: 13, style: "input date", content: ({ item }) => ({ value: serialOrNull(item.completed) }),
        validation: { rule: ANY_DAY, ...FOLLOWING_INPUTS.completed },
      },
      { header: h.notes, width: 28, style: "input wrap", content: ({ notes }) => ({ value: notes }) },
      { header: h.planNotes, width: 28, style: "wrap", content: ({ item }) => ({ value: item.notes }) },
      { header: h.readStatus, width: 12, style: "memory", content: ({ read }) => ({ value: word(read.status) }) },
      { header: h.readProgress, width: 12, style: "memory", content: ({ read }) => ({ value: numberOrNull(read.progress) }) },
      { header: h.readCompleted, width: 12, style: "memory", content: ({ read }) => ({ value: serialOrNull(read.completed) }) },
    ],
  });
  return withoutMemory(sheet, 3);
}

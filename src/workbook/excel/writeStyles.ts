import { type Area, areaName } from "../../domain/address";
import type { CellPatch, SheetPatch, StylePatch } from "../patch";
import type { Pace } from "./pacedRequests";
import { rectangles } from "./rectangles";

/** Excel takes a list of ranges of at most 8,192 characters. Source: office-js#5198. */
const LONGEST_LIST = 8_000;
/** What a list of ranges weighs in a request, in cells: for itself, and for every so many characters. */
const LIST_WEIGHT = 50;
const CHARACTERS_A_CELL = 50;
const LINE_COLOR = "#BFBFBF";
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** How each property of a style is set; lines are drawn apart, and number formats written with the cells. */
const PROPERTIES: { readonly [Name in keyof StylePatch]?: (format: Excel.RangeFormat, value: NonNullable<StylePatch[Name]>) => void } = {
  bold: (format, bold) => { format.font.bold = bold; },
  italic: (format, italic) => { format.font.italic = italic; },
  size: (format, size) => { format.font.size = size; },
  color: (format, color) => { format.font.color = `#${color}`; },
  fill: (format, fill) => { format.fill.color = `#${fill}`; },
  align: (format, align) => { format.horizontalAlignment = HORIZONTAL[align]; },
  verticalAlign: (format, align) => { format.verticalAlignment = VERTICAL[align]; },
  wrap: (format, wrap) => { format.wrapText = wrap; },
  unlocked: (format, unlocked) => { format.protection.locked = !unlocked; },
};

/**
 * Gives the cells their looks: every cell of the sheet that has the same size, or colour, or alignment gets it at once.
 * A sheet has many styles, but few values of each of their properties.
 */
export async function writeStyles(sheet: Excel.Worksheet, patch: SheetPatch, pace: Pace): Promise<void> {
  for (const name of Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]) {
    for (const [value, cells] of byValue(patch, name)) {
      await onLists(sheet, rectangles(cells), pace, ({ format }) => (PROPERTIES[name] as (format: Excel.RangeFormat, value: unknown) => void)(format, value));
    }
  }
  for (const [border, cells] of byValue(patch, "border")) {
    if (border === "thin") await drawLines(sheet, rectangles(cells), pace, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
    if (border === "top") await drawLines(sheet, rectangles(cells), pace, ["EdgeTop"]);
  }
}

/** The cells by what their style says of one property; those whose style says nothing are left out. */
function byValue<Name extends keyof StylePatch>({ cells, styles }: SheetPatch, name: Name): ReadonlyMap<NonNullable<StylePatch[Name]>, CellPatch[]> {
  const groups = new Map<NonNullable<StylePatch[Name]>, CellPatch[]>();
  for (const cell of cells) {
    const value = cell.style === undefined ? undefined : styles[cell.style]?.[name];
    if (value === undefined) continue;
    const group = groups.get(value as NonNullable<StylePatch[Name]>);
    if (group) group.push(cell);
    else groups.set(value as NonNullable<StylePatch[Name]>, [cell]);
  }
  return groups;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Lines round every cell of the areas. Inner lines are asked for only where there is an inside. */
async function drawLines(sheet: Excel.Worksheet, areas: readonly Area[], pace: Pace, edges: readonly Edge[]): Promise<void> {
  await onLists(sheet, areas, pace, ({ format }) => edges.forEach(edge => drawLine(format, edge)));
  await onLists(sheet, areas.filter(({ top, bottom }) => bottom > top), pace, ({ format }) => drawLine(format, "InsideHorizontal"));
  if (edges.includes("EdgeLeft")) {
    await onLists(sheet, areas.filter(({ left, right }) => right > left), pace, ({ format }) => drawLine(format, "InsideVertical"));
  }
}

function drawLine({ borders }: Excel.RangeFormat, edge: Edge): void {
  const line = borders.getItem(edge);
  line.style = "Continuous";
  line.color = LINE_COLOR;
}

async function onLists(sheet: Excel.Worksheet, areas: readonly Area[], pace: Pace, act: (ranges: Excel.RangeAreas) => void): Promise<void> {
  for (const list of addressLists(areas)) {
    await pace.room(LIST_WEIGHT + list.length / CHARACTERS_A_CELL);
    act(sheet.getRanges(list));
  }
}

/** "A1:B2,C3", in lists that Excel takes. */
function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const name of areas.map(areaName)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + name.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}

import { type Area, areaName } from "../../domain/address";
import type { CellPatch, SheetPatch, StylePatch } from "../patch";
import type { Pace } from "./pacedRequests";
import { rectangles } from "./rectangles";

/** Excel takes a list of ranges of at most 8,192 characters. Source: office-js#5198. */
const LONGEST_LIST = 8_000;
/** A list of ranges weighs in a request about as much as so many cells. */
const LIST_WEIGHT = 200;
const LINE_COLOR = "#BFBFBF";
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives the cells their looks: all that share a style at once, not cell by cell. Number formats are written with the cells. */
export async function writeStyles(sheet: Excel.Worksheet, { cells, styles }: SheetPatch, pace: Pace): Promise<void> {
  for (const [name, own] of byStyle(cells)) {
    const style = styles[name];
    if (!style) continue;
    const areas = rectangles(own);
    await onLists(sheet, areas, pace, ({ format }) => paint(format, style));
    if (style.border === "thin") await drawLines(sheet, areas, pace, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
    if (style.border === "top") await drawLines(sheet, areas, pace, ["EdgeTop"]);
  }
}

function byStyle(cells: readonly CellPatch[]): ReadonlyMap<string, CellPatch[]> {
  const groups = new Map<string, CellPatch[]>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const group = groups.get(cell.style);
    if (group) group.push(cell);
    else groups.set(cell.style, [cell]);
  }
  return groups;
}

function paint(format: Excel.RangeFormat, style: StylePatch): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked) format.protection.locked = false;
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
    await pace.room(LIST_WEIGHT);
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

import { cellName, parseCellName } from "../../domain/address";
import type { CellLook, ColumnAppearance, RowAppearance, SheetAppearance } from "../appearance";
import type { ColorOf } from "./readColors";
import { elementsOf, rootOf, type XmlElement } from "./xmlElements";

const CELLS = /<((?:\w+:)?)sheetData(?:\s[^>]*)?>[\s\S]*<\/\1sheetData>/;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)((?:\s+[\w:.]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const STANDARD_HEIGHT = 15;
const STANDARD_CHARACTERS = 8;
const LAST_COLUMN = 16383;

/**
 * How a sheet looks, from its part. The cells are looked through for their tags alone: a tree of them all would cost
 * many times as much, and nothing else of them is asked for.
 * @param plain the look of plain cells, whose digits are the unit of widths
 */
export function readSheetAppearance(xml: string, plain: CellLook, colorOf: ColorOf): SheetAppearance {
  const [data = ""] = CELLS.exec(xml) ?? [];
  const sheet = rootOf(data === "" ? xml : xml.replace(data, () => ""));
  const first = (parent: XmlElement | undefined, local: string) => (parent ? elementsOf(parent, local)[0] : undefined);
  const format = first(sheet, "sheetFormatPr");
  const view = first(first(sheet, "sheetViews"), "sheetView");
  const pane = first(view, "pane");
  const digit = digitWidth(plain);
  const tabColor = colorOf(first(first(sheet, "sheetPr"), "tabColor"));
  return {
    ...readRows(data),
    columns: (first(sheet, "cols")?.children ?? []).map(column => columnOf(column, digit)),
    defaultWidth: format?.attribute("defaultColWidth") ? Math.round(numberOf(format, "defaultColWidth")! * digit) : standardWidth(numberOf(format, "baseColWidth"), digit),
    defaultHeight: numberOf(format, "defaultRowHeight") ?? STANDARD_HEIGHT,
    ...(pane?.attribute("state")?.startsWith("frozen") ? { freeze: { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 } } : {}),
    gridLines: isTrue(view?.attribute("showGridLines") ?? "1") ? "shown" : "hidden",
    ...(tabColor === null ? {} : { tabColor }),
  };
}

function readRows(data: string): Pick<SheetAppearance, "cells" | "rows"> {
  const cells = new Map<string, number>();
  const rows = new Map<number, RowAppearance>();
  let [row, column] = [-1, -1];
  for (const [, tag, attributes = ""] of data.matchAll(ROW_OR_CELL)) {
    const place = attributeOf(attributes, "r");
    const look = Number(attributeOf(attributes, "s") ?? 0);
    if (tag === "c") {
      column = place === null ? column + 1 : parseCellName(place).column;
      if (look > 0) cells.set(cellName(row, column), look);
      continue;
    }
    row = place === null ? row + 1 : Number(place) - 1;
    column = -1;
    const height = attributeOf(attributes, "ht");
    const styled = look > 0 && isTrue(attributeOf(attributes, "customFormat"));
    if (height !== null || styled) rows.set(row, { ...(height === null ? {} : { height: Number(height) }), ...(styled ? { look } : {}) });
  }
  return { cells, rows };
}

function columnOf(column: XmlElement, digit: number): ColumnAppearance {
  const width = numberOf(column, "width");
  const look = numberOf(column, "style") ?? 0;
  return {
    from: numberOf(column, "min")! - 1,
    to: Math.min(LAST_COLUMN, numberOf(column, "max")! - 1),
    ...(width === undefined ? {} : { width: Math.round(width * digit) }),
    ...(isTrue(column.attribute("hidden")) || width === 0 ? { hidden: true as const } : {}),
    ...(look > 0 ? { look } : {}),
  };
}

/** In pixels, of the widest digit: Calibri's are narrower than those of most others. */
function digitWidth({ font = "Calibri", size = 11 }: CellLook): number {
  return Math.round((/^(calibri|aptos|carlito)/i.test(font) ? 0.507 : 0.556) * size * (96 / 72));
}

/** Excel rounds the width of eight digits and a margin up to a multiple of eight pixels. Source: ECMA-376 part 1, 18.3.1.81. */
function standardWidth(characters = STANDARD_CHARACTERS, digit: number): number {
  return Math.ceil((characters * digit + 5) / 8) * 8;
}

function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? match[1] ?? match[2] ?? "" : null;
}

function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attribute(attribute) ?? null;
  return value === null || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

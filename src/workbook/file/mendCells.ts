import { type Area, areaName, cellName, parseCellName } from "../../domain/address";
import type { CellContent } from "../patch";
import type { CellError } from "../snapshot";
import { append, type Edit, editText, prefixOf, withPrefix } from "./editXml";
import { fileFormula } from "./fileFormula";
import { elementsOf, escapeXml, rootOf, type XmlElement } from "./xmlElements";

/** What now stands in a cell of the user's own. */
export interface MendedCell {
  readonly cell: string;
  readonly content: Exclude<CellContent, { readonly text: string }> | { readonly value: CellError } | (FormulaContent & { readonly cached: CellError });
  /** The format that typing gave it: a date, a percentage or money in a cell that had none. */
  readonly numberFormat?: string;
}

interface FormulaContent {
  readonly formula: string;
  readonly fills?: Area;
}

type Formatted = (style: number, code: string) => number;

/**
 * A sheet's XML with some cells changed; their looks, but for a number format that was typed, and every other cell stay as they were.
 * @param formatted the cell format that is like another one but for its number format
 */
export function mendCells(xml: string, cells: readonly MendedCell[], formatted: Formatted): string {
  const sheet = rootOf(xml);
  const data = elementsOf(sheet, "sheetData")[0];
  if (!data) return xml;
  const prefix = prefixOf(sheet);
  const rows = new Map(numbered(data.children, row => Number(row.attribute("r")) - 1));
  const edits: Edit[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [row, mended] of byRow(cells)) {
    const element = rows.get(row);
    if (element) edits.push(...mendRow(xml, element, row, mended, { prefix, formatted }));
    else added.push({ row, text: withPrefix(`<row r="${row + 1}">${mended.map(one => cellXml(one, null, formatted)).join("")}</row>`, prefix) });
  }
  for (const { row, text } of added.sort((a, b) => a.row - b.row)) edits.push(before(xml, data, [...rows].find(([other]) => other > row)?.[1], text));
  return editText(xml, edits);
}

function mendRow(xml: string, row: XmlElement, index: number, cells: readonly MendedCell[], { prefix, formatted }: { readonly prefix: string; readonly formatted: Formatted }): Edit[] {
  const standing = numbered(row.children, cell => (cell.attribute("r") === null ? NaN : parseCellName(cell.attribute("r")!).column));
  const known = new Map(standing);
  if (row.selfClosed) return [append(xml, row, withPrefix(cells.map(one => cellXml(one, null, formatted)).join(""), prefix))];
  return cells.map(one => {
    const { column } = parseCellName(one.cell);
    const element = known.get(column);
    const text = withPrefix(cellXml({ ...one, cell: cellName(index, column) }, element?.attribute("s") ?? null, formatted), prefix);
    if (element) return { start: element.start, end: element.end, text };
    return before(xml, row, standing.find(([other]) => other > column)?.[1], text);
  });
}

/** Puts text before a child, or after the last one. */
function before(xml: string, parent: XmlElement, next: XmlElement | undefined, text: string): Edit {
  return next ? { start: next.start, end: next.start, text } : append(xml, parent, text);
}

/** Rows and cells with their places; one that says none follows the one before it. */
function numbered(elements: readonly XmlElement[], placeOf: (element: XmlElement) => number): [number, XmlElement][] {
  let last = -1;
  return elements.map(element => {
    const said = placeOf(element);
    last = Number.isNaN(said) || said < 0 ? last + 1 : said;
    return [last, element];
  });
}

function byRow(cells: readonly MendedCell[]): Map<number, MendedCell[]> {
  const rows = new Map<number, MendedCell[]>();
  const placed = cells.map(one => ({ one, ...parseCellName(one.cell) })).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { one, row } of placed) rows.set(row, [...rows.get(row) ?? [], one]);
  return rows;
}

function cellXml({ cell, content, numberFormat }: MendedCell, standing: string | null, formatted: Formatted): string {
  const style = numberFormat === undefined ? standing : formatted(Number(standing ?? 0), numberFormat);
  const head = `<c r="${cell}"${style === null ? "" : ` s="${style}"`}`;
  const formula = "formula" in content ? formulaXml(content) : "";
  const value = "formula" in content ? content.cached ?? null : content.value;
  if (value === null) return formula === "" ? `${head}/>` : `${head}>${formula}</c>`;
  if (typeof value === "object") return `${head} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${head}>${formula}<v>${value}</v></c>`;
  return formula === ""
    ? `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
    : `${head} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
}


/** What fills several cells is an array formula: anything else Excel would take for the one cell. The results in the other cells are plain values in the file. */
function formulaXml({ formula, fills }: FormulaContent): string {
  return `<f${fills ? ` t="array" ref="${areaName(fills)}"` : ""}>${escapeXml(fileFormula(formula))}</f>`;
}

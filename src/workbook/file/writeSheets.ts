import { type Cell, type CellStyle, type ConditionalRule, type DataValidation, type SheetChart, type Workbook, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { areaName } from "../../domain/address";
import type { CellPatch, ChartPatch, ConditionalPatch, SheetPatch, ValidationPatch } from "../patch";
import { fixedReference, sheetReference } from "../sheetReference";
import { fileFormula } from "./fileFormula";
import { cellStyle, type DefaultFont } from "./cellStyle";
import { type Parts, unzipParts } from "./zipParts";

/** In inches: enough for any printer, and the table as large as A4 allows. */
const MARGINS = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** The sheets as the parts of a workbook of their own: hucre writes it, and graftSheets takes them out of it. */
export async function writeSheets(sheets: readonly SheetPatch[], defaultFont: Workbook["defaultFont"]): Promise<Parts> {
  const font: DefaultFont = { name: "Calibri", size: 11, ...defaultFont };
  return unzipParts(await writeXlsx({ sheets: sheets.map(sheet => writeSheet(sheet, font)), defaultFont: font, stringMode: "inline" }));
}

// What Excel holds: beyond it the whole file would have to be repaired. Source: "Excel specifications and limits".
const MOST_LINKS = 65_530;
const TALLEST_ROW = 409;
const LONGEST_TEXT = 32_767;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

function writeSheet(sheet: SheetPatch, font: DefaultFont): WriteSheet {
  let links = 0;
  const fitting = (cell: CellPatch) => ("link" in cell.content && ++links > MOST_LINKS ? { ...cell, content: { value: cell.content.text } } : cell);
  const styles = new Map(Object.entries(sheet.styles).map(([name, style]) => [name, cellStyle(style, font)]));
  return {
    name: sheet.name,
    cells: new Map(sheet.cells.map(cell => [`${cell.row},${cell.column}`, writeCell(fitting(cell), styles)])),
    columns: sheet.columnWidths.map(width => ({ width })),
    rowDefs: new Map(Object.entries(sheet.rowHeights ?? {}).map(([row, height]) => [Number(row), { height: Math.min(height, TALLEST_ROW) }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    tables: sheet.tables.map(({ name, area, columns, style }) => ({
      name, range: areaName(area), style, columns: columns.map(column => ({ name: column.replace(/\r?\n/g, "_x000a_") })),
    })),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionals.map(writeConditional),
    charts: sheet.charts.map(chart => writeChart(chart, sheet.name)),
    freezePane: sheet.freeze && { rows: sheet.freeze.rows, columns: sheet.freeze.columns },
    pageSetup: { paperSize: "a4", orientation: sheet.print?.orientation ?? "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    // hucre counts the row after which a page ends.
    rowBreaks: sheet.print?.breaks?.map(row => row - 1),
    headerFooter: sheet.print && { oddFooter: sheet.print.footer },
    view: { showGridLines: sheet.gridLines !== "hidden", tabColor: sheet.tabColor === undefined ? undefined : { rgb: sheet.tabColor } },
  };
}

const ERRORS = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function writeCell({ content, style }: CellPatch, styles: ReadonlyMap<string, CellStyle>): Partial<Cell> {
  const look = style === undefined ? undefined : styles.get(style);
  if ("formula" in content) {
    const result = typeof content.cached === "string" ? escaped(content.cached) : content.cached;
    const array = content.fills && { formulaType: "array" as const, formulaRef: areaName(content.fills) };
    return { formula: fileFormula(content.formula), formulaResult: result, ...array, style: look };
  }
  if (!("link" in content)) return { ...writeValue(content.value), style: look };
  const location = sheetReference(content.link.sheet) + content.link.target;
  return { ...writeValue(content.text), style: look, hyperlink: { target: "", location, display: content.text } };
}

/** hucre takes a text such as "#N/A" for the error itself, unless it is rich text. */
function writeValue(value: string | number | boolean | null): Partial<Cell> {
  if (typeof value !== "string") return { value };
  if (ERRORS.test(value)) return { value, richText: [{ text: value }] };
  return { value: value === "" ? null : escaped(value) };
}

/** In the file "_x0041_" stands for the letter A: who means the seven characters writes the first one so. */
function escaped(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\ufffe\uffff]/g, "").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function writeValidation({ area, rule, title, message }: ValidationPatch): DataValidation {
  const [heading, text] = [title.slice(0, LONGEST_TITLE), message.slice(0, LONGEST_MESSAGE)];
  const said = {
    range: areaName(area), allowBlank: true, showInputMessage: true, showErrorMessage: true,
    inputTitle: heading, inputMessage: text, errorTitle: heading, errorMessage: text,
  };
  if (rule.type === "list") return { ...said, type: "list", values: [...rule.values] };
  return rule.max === undefined
    ? { ...said, type: rule.type, operator: "greaterThanOrEqual", formula1: String(rule.min) }
    : { ...said, type: rule.type, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
}

function writeConditional(rule: ConditionalPatch, index: number): ConditionalRule {
  const base = { priority: index + 1, range: areaName(rule.area) };
  if (rule.type === "dataBar") {
    const limits = [rule.min, rule.max].map(limit => ({ type: "num" as const, value: String(limit) }));
    return { ...base, type: "dataBar", dataBar: { cfvo: limits, color: `FF${rule.color}` } };
  }
  const color = { rgb: rule.fill };
  return {
    ...base,
    type: "expression",
    formula: fileFormula(rule.formula),
    style: {
      font: rule.color === undefined ? undefined : { color: { rgb: rule.color } },
      // Excel paints a conditional fill with the back colour, some other programs with the front one.
      fill: rule.fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: color, bgColor: color },
    },
  };
}

function writeChart(chart: ChartPatch, sheet: string): SheetChart {
  const ticks = { majorTickMark: "none", minorTickMark: "none" } as const;
  // Bars are drawn from below unless the axis is turned: the first line of the table is to stand on top.
  const turned = chart.type === "bar";
  return {
    type: chart.type,
    title: chart.title,
    series: chart.series.map(({ name, categories, values, color }) => ({
      name, categories: fixedReference(sheet, categories), values: fixedReference(sheet, values), color,
    })),
    anchor: { from: { row: chart.anchor.top, col: chart.anchor.left }, to: { row: chart.anchor.bottom + 1, col: chart.anchor.right + 1 } },
    legend: chart.series.length > 1 ? "bottom" : false,
    altText: chart.altText,
    axes: {
      x: { ...ticks, reverse: turned },
      y: { ...ticks, crosses: turned ? "max" : "autoZero", ...(chart.valueFormat === undefined ? {} : { numberFormat: { formatCode: chart.valueFormat } }) },
    },
  };
}

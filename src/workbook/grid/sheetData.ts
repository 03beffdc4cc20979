import { BooleanNumber, type IRange, type IStyleData, type IWorksheetData } from "@univerjs/core";
import { cellName, parseCellName } from "../../domain/address";
import type { Area } from "../../domain/address";
import type { SheetAppearance } from "../appearance";
import type { SheetPatch } from "../patch";
import type { SheetSnapshot } from "../snapshot";
import { contentCell, gridCell } from "./gridCell";
import { gridStyle } from "./gridStyle";
import { shareFormulas } from "./shareFormulas";
import { cellStyles, PIXELS_PER_POINT, sheetLook } from "./sheetLook";
import { toGridFormula } from "./tableName";

type Cells = NonNullable<IWorksheetData["cellData"]>;

/** What the grid is told of a sheet beside its cells. */
export interface SheetNote {
  readonly veryHidden?: true;
  readonly chartOnly?: true;
}

/** Blank rows and columns to type in, after the last one used. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;
/** Excel's unit is the width of a digit of 11 points, and five pixels of margin. */
const PIXELS_PER_CHARACTER = 7;
const MARGIN = 5;

/** How a sheet of the user's looks, and the styles that its looks are in the grid. */
export interface Dress {
  readonly sheet: SheetAppearance;
  readonly styles: readonly IStyleData[];
}

/** A sheet of the user's as the grid keeps it. @param dress none for one that is shown bare */
export function sheetOfSnapshot(id: string, sheet: SheetSnapshot, dress?: Dress): Partial<IWorksheetData> & { readonly id: string } {
  const cells: Cells = {};
  const spilled = spilledCells(sheet.spills ?? new Map());
  sheet.values.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== null && !spilled.has(cellName(index, column))) put(cells, index, column, gridCell(value));
    });
  });
  for (const [name, f] of sheet.formulas) merge(cells, name, { f: toGridFormula(f) });
  const styleOf = cellStyles(dress?.styles ?? []);
  for (const name of new Set([...sheet.formats.keys(), ...dress?.sheet.cells.keys() ?? []])) merge(cells, name, styleOf(dress?.sheet.cells.get(name), sheet.formats.get(name)));
  const note: SheetNote = {
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(sheet.chartOnly ? { chartOnly: true } : {}),
  };
  const size = sizeOf(cells, sheet.merges);
  const look = dress ? sheetLook(dress.sheet, dress.styles, size.columnCount) : {};
  return {
    id,
    name: sheet.name,
    cellData: shareFormulas(cells),
    mergeData: sheet.merges.map(gridRange),
    hidden: sheet.visibility === "visible" && !sheet.chartOnly ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { ...note },
    ...size,
    ...look,
    rowData: { ...look.rowData, ...Object.fromEntries(sheet.hiddenRows.map(row => [row, { ...look.rowData?.[row], hd: BooleanNumber.TRUE }])) },
  };
}

/** Those that only show what the formula in another cell gives: to the grid they are blank. */
function spilledCells(spills: ReadonlyMap<string, Area>): Set<string> {
  const names = new Set<string>();
  for (const [origin, { top, left, bottom, right }] of spills) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) names.add(cellName(row, column));
    names.delete(origin);
  }
  return names;
}

/** A sheet of ours as the grid keeps it. */
export function sheetOfPatch(id: string, patch: SheetPatch): Partial<IWorksheetData> & { readonly id: string } {
  const styles = new Map(Object.entries(patch.styles).map(([name, style]) => [name, gridStyle(style)]));
  const cells: Cells = {};
  const spilled = spilledCells(new Map(patch.cells.flatMap(({ row, column, content }) => ("formula" in content && content.fills ? [[cellName(row, column), content.fills] as const] : []))));
  for (const { row, column, content, style } of patch.cells) {
    put(cells, row, column, { ...spilled.has(cellName(row, column)) ? {} : contentCell(content), ...(style === undefined ? {} : { s: styles.get(style) }) });
  }
  for (const { top, left, bottom, right } of patch.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cells[row]?.[column];
        if (cell && (row !== top || column !== left)) cells[row]![column] = cell.s ? { s: cell.s } : {};
      }
    }
  }
  return {
    id,
    name: patch.name,
    tabColor: patch.tabColor === undefined ? "" : `#${patch.tabColor}`,
    cellData: shareFormulas(cells),
    mergeData: patch.merges.map(gridRange),
    showGridlines: patch.gridLines === "hidden" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    columnData: Object.fromEntries(patch.columnWidths.map((width, column) => [column, { w: pixels(width) }])),
    rowData: Object.fromEntries(Object.entries(patch.rowHeights ?? {}).map(([row, points]) => [row, { h: points * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }])),
    ...(patch.freeze ? { freeze: { xSplit: patch.freeze.columns, ySplit: patch.freeze.rows, startRow: patch.freeze.rows, startColumn: patch.freeze.columns } } : {}),
    ...sizeOf(cells, [...patch.merges, ...patch.charts.map(({ anchor }) => anchor)]),
  };
}

/** @param width in characters */
export function pixels(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER + MARGIN);
}

export function gridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function put(cells: Cells, row: number, column: number, cell: Cells[number][number]): void {
  (cells[row] ??= {})[column] = cell;
}

function merge(cells: Cells, name: string, part: Cells[number][number]): void {
  const { row, column } = parseCellName(name);
  put(cells, row, column, { ...cells[row]?.[column], ...part });
}

function sizeOf(cells: Cells, areas: readonly Area[]): { readonly rowCount: number; readonly columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const [row, line] of Object.entries(cells)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(line)) columns = Math.max(columns, Number(column) + 1);
  }
  for (const { bottom, right } of areas) [rows, columns] = [Math.max(rows, bottom + 1), Math.max(columns, right + 1)];
  return { rowCount: Math.max(FEWEST_ROWS, rows + SPARE_ROWS), columnCount: Math.max(FEWEST_COLUMNS, columns + SPARE_COLUMNS) };
}


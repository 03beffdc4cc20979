import type { Cell, CellValue as HucreValue, Sheet } from "hucre/xlsx";
import { cellName, parseAreaName } from "../../domain/address";
import type { Area } from "../../domain/address";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { shiftFormula } from "../shiftFormula";

/**
 * A sheet as hucre read it, as a snapshot. The rows are taken over and changed in place: a copy of every row
 * would cost as much again as reading them.
 */
export function readSheet(sheet: Sheet): SheetSnapshot {
  const rows = sheet.rows as (HucreValue | CellValue)[][];
  const { formulas, formats, spills } = readCells(sheet, rows);
  rows.forEach((row, index) => settle(row, column => sheet.cells?.get(`${index},${column}`)?.formula !== undefined));
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol }));
  const values = rows as CellValue[][];
  merges.forEach(merge => clearCovered(values, merge));
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    values: trimmed(values),
    formulas,
    ...(spills.size > 0 ? { spills } : {}),
    formats,
    merges,
    hiddenRows: [...sheet.rowDefs ?? []].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    tables: (sheet.tables ?? []).map(({ name, displayName, range = "A1", columns }) => ({
      name: displayName ?? name, area: parseAreaName(range), columns: columns.map(column => unescapeName(column.name)),
    })),
  };
}

/** Formulas and number formats; errors go straight into the rows. */
function readCells(sheet: Sheet, rows: (HucreValue | CellValue)[][]) {
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const spills = new Map<string, Area>();
  const shared = new Map<number, { readonly text: string; readonly row: number; readonly column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (cell.type === "error") rows[row]![column] = { error: String(cell.value) };
    const format = cell.style?.numFmt;
    if (format === undefined && cell.formula === undefined) continue;
    const name = cellName(row, column);
    if (format !== undefined && format !== "General") formats.set(name, format);
    const formula = formulaOf(cell, row, column, shared);
    if (formula !== null) formulas.set(name, `=${formula}`);
    if (formula !== null && cell.formulaType === "array" && cell.formulaRef?.includes(":")) spills.set(name, parseAreaName(cell.formulaRef));
  }
  return { formulas, formats, spills };
}

/** A formula shared over an area is written out at its first cell only. */
function formulaOf(cell: Cell, row: number, column: number, shared: Map<number, { readonly text: string; readonly row: number; readonly column: number }>): string | null {
  if (cell.formula === undefined) return null;
  if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return withoutFunctionPrefix(cell.formula);
  if (cell.formula !== "") {
    const text = withoutFunctionPrefix(cell.formula);
    shared.set(cell.formulaSharedIndex, { text, row, column });
    return text;
  }
  const first = shared.get(cell.formulaSharedIndex);
  return first ? shiftFormula(first.text, row - first.row, column - first.column) : null;
}

/** Files write the functions younger than the format as _xlfn.IFS; nobody else does. */
function withoutFunctionPrefix(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(_xlws\.)?/g, "") : formula;
}

const DAY = 86_400_000;

/** Dates become serial numbers; an empty text is an empty cell, unless a formula gives it. */
function settle(row: (HucreValue | CellValue)[], hasFormula: (column: number) => boolean): void {
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (value instanceof Date) row[column] = serialOf(value);
    else if (value === "" && !hasFormula(column)) row[column] = null;
  }
}

/** Excel counts a 29 February 1900 that never was, so days before 1 March 1900 count from one day later. */
function serialOf(date: Date): number | null {
  const time = date.getTime();
  if (Number.isNaN(time)) return null;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return Math.round((serial < 61 ? serial - 1 : serial) * 1e10) / 1e10;
}

function clearCovered(values: CellValue[][], { top, left, bottom, right }: Area): void {
  for (let row = top; row <= Math.min(bottom, values.length - 1); row++) {
    const cells = values[row]!;
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      if (row !== top || column !== left) cells[column] = null;
    }
  }
}

function trimmed(values: CellValue[][]): CellValue[][] {
  for (const row of values) {
    let length = row.length;
    while (length > 0 && row[length - 1] === null) length--;
    row.length = length;
  }
  let rows = values.length;
  while (rows > 0 && values[rows - 1]!.length === 0) rows--;
  values.length = rows;
  return values;
}

/** Line breaks in the header of a table's column stand in the file as _x000a_. */
function unescapeName(name: string): string {
  return name.replace(/_x000[aA]_/g, "\n");
}


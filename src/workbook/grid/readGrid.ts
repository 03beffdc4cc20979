import { BooleanNumber, type ICellData, type Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { type Area, cellName } from "../../domain/address";
import { NAME_COMMENT } from "../marks";
import type { CellValue, NameSnapshot, SheetSnapshot, TableSnapshot } from "../snapshot";
import { cellValue } from "./gridCell";
import { type GridHost, workbookOf } from "./gridHost";
import { areaOf, type SheetNote } from "./sheetData";
import { filledFormula } from "./shareFormulas";
import { spillsOf } from "./spills";
import { fromGrid } from "./tableName";

/** A sheet of the grid as it stands now. */
export function readGridSheet(host: GridHost, sheet: Worksheet): SheetSnapshot {
  const { values, formulas, formats } = readCells(host, sheet);
  const config = sheet.getConfig();
  const merges = config.mergeData.map(areaOf);
  merges.forEach(merge => clearCovered(values, merge));
  const spills = spillsOf(host, sheet.getSheetId(), formulas);
  const note = config.custom as SheetNote | null | undefined;
  return {
    name: sheet.getName(),
    ...(note?.chartOnly ? { chartOnly: true as const } : {}),
    visibility: note?.chartOnly || config.hidden !== BooleanNumber.TRUE ? "visible" : note?.veryHidden ? "veryHidden" : "hidden",
    values: trimmed(values),
    formulas,
    ...(spills.size > 0 ? { spills } : {}),
    formats,
    merges,
    hiddenRows: Object.entries(config.rowData).flatMap(([row, data]) => (data?.hd === BooleanNumber.TRUE ? [Number(row)] : [])),
    tables: readTables(host, sheet.getSheetId()),
  };
}

export function readTables({ injector, unitId }: GridHost, sheetId: string): TableSnapshot[] {
  return injector.get(TableManager).getTablesBySubunitId(unitId, sheetId).map(table => ({
    name: fromGrid(table.getDisplayName()),
    area: areaOf(table.getRange()),
    columns: table.getTableInfo().columns.map(({ displayName }) => displayName),
  }));
}

export function readNames(host: GridHost): NameSnapshot[] {
  const names = host.injector.get(IDefinedNamesService).getDefinedNameMap(host.unitId) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, comment, localSheetId }) => ({
    name,
    refersTo: formulaOrRefString,
    scope: localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
      ? null
      : workbookOf(host).getSheetBySheetId(localSheetId)?.getName() ?? null,
    ...(comment === NAME_COMMENT ? { madeByPactua: true as const } : {}),
  }));
}

function readCells({ injector, unitId }: GridHost, sheet: Worksheet) {
  const values: CellValue[][] = [];
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const model = injector.get(FormulaDataModel);
  const sheetId = sheet.getSheetId();
  const styles = sheet.getStyleDataByHash.bind(sheet);
  const cells = sheet.getCellMatrix();
  const first = new Map<string, { readonly row: number; readonly column: number; readonly filled: ReturnType<typeof filledFormula> }>();
  cells.forValue((row, column, cell) => {
    if (cell?.f && cell.si) first.set(cell.si, { row, column, filled: filledFormula(cell.f) });
  });
  const pointed = (row: number, column: number, id: string) => {
    const from = first.get(id);
    return from?.filled ? from.filled(row - from.row, column - from.column) : model.getFormulaStringByCell(row, column, sheetId, unitId);
  };
  cells.forValue((row, column, cell) => {
    if (!cell) return;
    putValue(values, row, column, cellValue(cell));
    const formula = cell.f ?? (cell.si ? pointed(row, column, cell.si) : null);
    if (formula) formulas.set(cellName(row, column), fromGrid(formula));
    const pattern = (typeof cell.s === "string" ? styles(cell.s) : cell.s)?.n?.pattern;
    if (pattern !== undefined && pattern !== "General") formats.set(cellName(row, column), pattern);
  });
  // What a formula spills into other cells is kept beside the cells.
  for (const [row, line] of Object.entries(model.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell) putValue(values, Number(row), Number(column), cellValue({ si: "", ...(cell as ICellData) }));
    }
  }
  return { values, formulas, formats };
}

function putValue(values: CellValue[][], row: number, column: number, value: CellValue): void {
  if (value === null) return;
  while (values.length <= row) values.push([]);
  const cells = values[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
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
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
  }
  while (values.length > 0 && values[values.length - 1]!.length === 0) values.pop();
  return values;
}

import { type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { parseCellName } from "../../domain/address";
import type { CellWrite } from "../livePort";
import { WorkbookError } from "../workbookError";
import { gridCell } from "./gridCell";
import { type GridHost, mutate } from "./gridHost";
import { sheetNamed } from "./replaceSheet";

/** Writes into cells of the user's own. @returns what puts back what stood there */
export function mendCells(host: GridHost, cells: readonly CellWrite[]): () => void {
  const before = cells.map(({ at }) => ({ at, cell: structuredClone(cellAt(host, at.sheet, at.cell)) }));
  for (const { at, value } of cells) set(host, at.sheet, at.cell, mended(cellAt(host, at.sheet, at.cell), value));
  return () => before.forEach(({ at, cell }) => set(host, at.sheet, at.cell, { v: null, f: null, si: null, p: null, t: null, s: null, ...cell }));
}

/** A number stays a number, also in a cell that was formatted as text. */
function mended(cell: ICellData, value: CellWrite["value"]): ICellData {
  const style = typeof cell.s === "object" && cell.s?.n?.pattern === "@" && typeof value === "number" ? { s: { ...cell.s, n: null } } : {};
  return { v: null, t: null, f: null, si: null, p: null, custom: null, ...gridCell(value === "" ? null : value), ...style };
}

function cellAt(host: GridHost, sheet: string, cell: string): ICellData {
  const { row, column } = parseCellName(cell);
  return sheetOf(host, sheet).getCellMatrix().getValue(row, column) ?? {};
}

function set(host: GridHost, sheet: string, name: string, cell: ICellData): void {
  const { row, column } = parseCellName(name);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = { [row]: { [column]: cell } };
  mutate(host, SetRangeValuesMutation.id, { subUnitId: sheetOf(host, sheet).getSheetId(), cellValue });
}

function sheetOf(host: GridHost, name: string) {
  const sheet = sheetNamed(host, name);
  if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
  return sheet;
}


import { parseCellName } from "../../domain/address";
import type { CellWrite } from "../livePort";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";

/** The workbook with one cell changed. */
export function writeValue(snapshot: WorkbookSnapshot, cell: CellWrite): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(sheet => (sheet.name === cell.at.sheet ? typed(sheet, cell) : sheet)) };
}

function typed(sheet: SheetSnapshot, { at, value }: CellWrite): SheetSnapshot {
  const { row, column } = parseCellName(at.cell);
  const values = sheet.values.map(cells => [...cells]);
  while (values.length <= row) values.push([]);
  const cells: CellValue[] = values[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = value === "" ? null : value;
  const asText = sheet.formats.get(at.cell) === "@" && typeof value === "number";
  return {
    ...sheet,
    values,
    formulas: without(sheet.formulas, at.cell),
    formats: asText ? without(sheet.formats, at.cell) : sheet.formats,
  };
}

function without(map: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  return map.has(key) ? new Map([...map].filter(([each]) => each !== key)) : map;
}

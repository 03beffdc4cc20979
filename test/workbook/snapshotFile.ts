import { writeFile } from "node:fs/promises";
import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { areaName, cellName } from "../../src/domain/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Writes what a snapshot says as an .xlsx file. */
export async function snapshotFile(path: string, snapshot: WorkbookSnapshot): Promise<string> {
  await writeFile(path, await writeXlsx({
    sheets: snapshot.sheets.map(writeSheet),
    namedRanges: snapshot.names.map(({ name, refersTo, scope }) => ({ name, range: refersTo, scope: scope ?? undefined })),
    properties: { custom: snapshot.properties },
  }));
  return path;
}

function writeSheet(sheet: SheetSnapshot): WriteSheet {
  return {
    name: sheet.name,
    cells: new Map(sheet.values.flatMap((row, r) => row.flatMap((_, c): [string, Partial<Cell>][] => [[`${r},${c}`, writeCell(sheet, r, c)]]))),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    rowDefs: new Map(sheet.hiddenRows.map(row => [row, { hidden: true }])),
    tables: sheet.tables.map(({ name, area, columns }) => ({ name, range: areaName(area), columns: columns.map(column => ({ name: column })) })),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}

function writeCell(sheet: SheetSnapshot, row: number, column: number): Partial<Cell> {
  const value = sheet.values[row]![column]!;
  const plain = value !== null && typeof value === "object" ? value.error : value;
  const formula = sheet.formulas.get(cellName(row, column));
  const format = sheet.formats.get(cellName(row, column));
  return {
    ...(formula === undefined ? { value: plain } : { formula: formula.slice(1), formulaResult: plain }),
    ...(format === undefined ? {} : { style: { numFmt: format } }),
  };
}

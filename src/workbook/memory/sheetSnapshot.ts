import { cellName } from "../../domain/address";
import type { CellContent, CellPatch, SheetPatch } from "../patch";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** What a host shows of a sheet once its patch is written: cached values of formulas, texts of links. */
export function sheetSnapshot(patch: SheetPatch): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  for (const { row, column, content, style } of inReadingOrder(patch.cells)) {
    const name = cellName(row, column);
    const format = style === undefined ? undefined : patch.styles[style]?.numberFormat;
    if (format !== undefined && format !== "General") formats.set(name, format);
    if ("formula" in content) formulas.set(name, content.formula);
    put(values, row, column, valueOf(content));
  }
  clearCovered(values, patch);
  return {
    name: patch.name,
    visibility: "visible",
    values: trimmed(values),
    formulas,
    formats,
    merges: patch.merges,
    hiddenRows: [],
    tables: patch.tables.map(({ name, area, columns }) => ({ name, area, columns })),
  };
}

function inReadingOrder(cells: readonly CellPatch[]): readonly CellPatch[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** An empty text in a cell is an empty cell; the empty text a formula gives is a value. */
function valueOf(content: CellContent): CellValue {
  if ("formula" in content) return content.cached ?? null;
  const value = "link" in content ? content.text : content.value;
  return value === "" ? null : value;
}

function put(values: CellValue[][], row: number, column: number, value: CellValue): void {
  while (values.length <= row) values.push([]);
  const cells = values[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function clearCovered(values: CellValue[][], { merges }: SheetPatch): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, values.length - 1); row++) {
      const cells = values[row]!;
      for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
        if (row !== top || column !== left) cells[column] = null;
      }
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

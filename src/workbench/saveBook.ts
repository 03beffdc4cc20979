import { cellName, parseCellName } from "../domain/address";
import type { WorkbookAppearance } from "../workbook/appearance";
import { mendBytes } from "../workbook/file/mendBytes";
import type { MendedCell } from "../workbook/file/mendCells";
import { openWorkbookBytes } from "../workbook/file/openWorkbookBytes";
import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import type { CellPatch, SheetPatch } from "../workbook/patch";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** A file as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** Shown, and never saved: the file has it. */
  readonly appearance: WorkbookAppearance;
}

/**
 * The workbook of the grid as a file: the file that was opened, with what was typed into its sheets, and Pactua's sheets beside them.
 * What the grid cannot show (pictures, charts, macros, looks) is in it as it was.
 */
export async function saveBook({ bytes, name, snapshot }: OpenedFile, workbook: GridWorkbook): Promise<Uint8Array> {
  const now = await workbook.read();
  const written = [...workbook.written().values()];
  const ours = new Set(written.map(sheet => sheet.name));
  const cells = new Map(snapshot.sheets.flatMap(before => {
    const after = ours.has(before.name) ? undefined : now.sheets.find(sheet => sheet.name === before.name);
    return after ? [[before.name, changedCells(before, after)] as const] : [];
  }));
  const gone = Object.keys(snapshot.properties).filter(key => now.properties[key] === undefined).map(key => [key, null] as const);
  const properties = new Map<string, string | null>([...Object.entries(now.properties).filter(([key, value]) => snapshot.properties[key] !== value), ...gone]);
  const marks = new Set(written.map(({ key }) => `Pactua.${key}`));
  const mended = mendBytes(bytes, name, { cells, properties: new Map([...properties].filter(([key]) => !marks.has(key))) });
  const file = openWorkbookBytes(mended, name);
  const sheets = written.flatMap(patch => {
    const sheet = now.sheets.find(one => one.name === patch.name);
    return sheet ? [asItStands(patch, sheet)] : [];
  });
  if (sheets.length > 0) await file.apply({ sheets });
  return file.bytes();
}

/** Values that a formula gave anew count as changed too: the file must not show old ones. */
function changedCells(before: SheetSnapshot, after: SheetSnapshot): MendedCell[] {
  const names = new Set([...before.formulas.keys(), ...after.formulas.keys(), ...after.formats.keys()]);
  for (const { values } of [before, after]) {
    values.forEach((row, index) => row.forEach((value, column) => value !== null && names.add(cellName(index, column))));
  }
  return [...names].flatMap((cell): MendedCell[] => {
    const [value, formula] = [valueAt(after, cell), after.formulas.get(cell)];
    const format = after.formats.get(cell);
    const typed = format === undefined || format === before.formats.get(cell) ? {} : { numberFormat: format };
    if (formula === before.formulas.get(cell) && same(value, valueAt(before, cell)) && typed.numberFormat === undefined) return [];
    if (formula === undefined) return [{ cell, content: { value } as MendedCell["content"], ...typed }];
    return [{ cell, content: { formula, cached: typeof value === "object" ? value?.error : value } as MendedCell["content"], ...typed }];
  });
}

/** A sheet of ours with what was typed into it since, and with what its formulas give now. */
function asItStands(patch: SheetPatch, sheet: SheetSnapshot): SheetPatch {
  const known = new Set<string>();
  const cells = patch.cells.map((cell): CellPatch => {
    const name = cellName(cell.row, cell.column);
    known.add(name);
    return "link" in cell.content ? cell : { ...cell, content: contentAt(sheet, name) };
  });
  const typed = sheet.values.flatMap((row, index) => row.flatMap((value, column): CellPatch[] => {
    const name = cellName(index, column);
    return value === null || known.has(name) ? [] : [{ row: index, column, content: contentAt(sheet, name) }];
  }));
  return { ...patch, cells: [...cells, ...typed] };
}

function contentAt(sheet: SheetSnapshot, name: string): Exclude<CellPatch["content"], { readonly text: string }> {
  const value = valueAt(sheet, name);
  const plain = typeof value === "object" ? value?.error ?? null : value;
  const formula = sheet.formulas.get(name);
  return formula === undefined ? { value: plain } : { formula, ...(plain === null ? {} : { cached: plain }) };
}

function valueAt(sheet: SheetSnapshot, name: string): CellValue {
  const { row, column } = parseCellName(name);
  return sheet.values[row]?.[column] ?? null;
}

function same(one: CellValue, other: CellValue): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && one?.error === other?.error);
}

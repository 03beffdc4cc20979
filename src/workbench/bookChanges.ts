import { type Area, areaName, cellName, parseCellName } from "../domain/address";
import type { MendedCell } from "../workbook/file/mendCells";
import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import { markOf } from "../workbook/marks";
import type { CellPatch, SheetPatch } from "../workbook/patch";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** What the workbook in the grid has, and the file that was opened has not. Plain data: it can be put into a file, and kept. */
export interface BookChanges {
  /** By the name of the user's sheet. */
  readonly cells: ReadonlyMap<string, readonly MendedCell[]>;
  /** Pactua's sheets with what was typed into them since, and with what their formulas give now. */
  readonly sheets: readonly SheetPatch[];
  /** Custom properties, null for what was taken away; the marks of those sheets are not among them. */
  readonly properties: ReadonlyMap<string, string | null>;
}

/** @param opened the workbook as the file has it */
export async function bookChanges(opened: WorkbookSnapshot, workbook: GridWorkbook): Promise<BookChanges> {
  const now = await workbook.read();
  const written = [...workbook.written().values()];
  const ours = new Set(written.map(({ name }) => name));
  const marks = new Set(written.map(({ key }) => markOf(key)));
  const kept = Object.entries(now.properties).filter(([key, value]) => opened.properties[key] !== value);
  const gone = Object.keys(opened.properties).filter(key => now.properties[key] === undefined).map(key => [key, null] as const);
  const afterOf = (name: string): SheetSnapshot | undefined => now.sheets.find(sheet => sheet.name === name);
  return {
    cells: new Map(opened.sheets.flatMap(before => {
      const after = ours.has(before.name) ? undefined : afterOf(before.name);
      const cells = after ? changedCells(before, after) : [];
      return cells.length > 0 ? [[before.name, cells] as const] : [];
    })),
    sheets: written.flatMap(patch => {
      const sheet = afterOf(patch.name);
      return sheet ? [asItStands(patch, sheet)] : [];
    }),
    properties: new Map<string, string | null>([...kept, ...gone].filter(([key]) => !marks.has(key))),
  };
}

/** Values that a formula gave anew count as changed too: the file must not show old ones. */
function changedCells(before: SheetSnapshot, after: SheetSnapshot): MendedCell[] {
  const names = new Set([...before.formulas.keys(), ...after.formulas.keys(), ...after.formats.keys()]);
  for (const { values } of [before, after]) {
    values.forEach((row, index) => row.forEach((value, column) => value !== null && names.add(cellName(index, column))));
  }
  return [...names].flatMap((cell): MendedCell[] => {
    const [value, formula, format] = [valueAt(after, cell), after.formulas.get(cell), after.formats.get(cell)];
    const fills = after.spills?.get(cell);
    const typed = format === undefined || format === before.formats.get(cell) ? {} : { numberFormat: format };
    if (formula === before.formulas.get(cell) && same(value, valueAt(before, cell)) && sameArea(fills, before.spills?.get(cell)) && typed.numberFormat === undefined) return [];
    const content = formula === undefined ? { value } : { formula, cached: value ?? undefined, ...(fills ? { fills } : {}) };
    return [{ cell, content: content as MendedCell["content"], ...typed }];
  });
}

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
  const fills = sheet.spills?.get(name);
  return formula === undefined ? { value: plain } : { formula, ...(plain === null ? {} : { cached: plain }), ...(fills ? { fills } : {}) };
}

function valueAt(sheet: SheetSnapshot, name: string): CellValue {
  const { row, column } = parseCellName(name);
  return sheet.values[row]?.[column] ?? null;
}

function sameArea(one: Area | undefined, other: Area | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && areaName(one) === areaName(other));
}

function same(one: CellValue, other: CellValue): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && one?.error === other?.error);
}

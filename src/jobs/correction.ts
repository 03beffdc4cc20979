import { columnLetters, parseAreaName } from "../domain/address";
import { type Grid, gridOf } from "../intake/grid/grid";
import type { Role } from "../intake/header/matchRoles";
import { headerTexts, placesOf } from "../intake/header/recipeHeaders";
import { readSheet } from "../intake/readSheet";
import type { Recipe, TableRecipe } from "../intake/recipe";
import type { BlockSummary, Records } from "../intake/records";
import type { SheetSnapshot } from "../workbook/snapshot";

/** How a person would have a table read. Rows and columns count from 0. */
export interface Correction {
  readonly sheet: string;
  /** The header rows that Pactua took, or none where it had found no table. */
  readonly foundRows: readonly number[];
  readonly headerRow: number;
  readonly headerHeight: number;
  readonly left: number;
  readonly right: number;
  /** By column: what it means, or null to leave it out. Others mean what their header says. */
  readonly roles: Readonly<Record<number, Role | null>>;
}

export interface CorrectionColumn {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
  /** Two filled cells below the header. */
  readonly samples: readonly string[];
  /** What Pactua makes of it: a role, perhaps with a number or a month for a name; null where it is not used. */
  readonly meaning: string | null;
}

export interface CorrectionPreview {
  /** Rows near by that could be the header, each with its texts. */
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly columns: readonly CorrectionColumn[];
  /** The table as it would be read; null while nothing can be read that way. */
  readonly block: BlockSummary | null;
  /** All that the sheet would give; those of the table carry its id. */
  readonly records: Records;
}

/** A correction that changes nothing yet. @param range of the table: "A3:L38" */
export function startCorrection(sheet: string, range: string, block: BlockSummary | null): Correction {
  const { top, left, right } = parseAreaName(range);
  return { sheet, foundRows: block?.headerRows ?? [], headerRow: block?.headerRows[0] ?? top, headerHeight: 1, left, right, roles: {} };
}

/** The correction with its header on another row, as wide as what stands there; meanings are chosen anew. */
export function moveHeader(sheet: SheetSnapshot, correction: Correction, headerRow: number): Correction {
  const grid = gridOf(sheet);
  const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(column => grid.seenText(headerRow, column) !== "");
  return { ...correction, headerRow, headerHeight: 1, left: filled[0] ?? correction.left, right: filled[filled.length - 1] ?? correction.right, roles: {} };
}

/** What would come of the correction. @param recipe what holds so far for this sheet */
export function previewCorrection(sheet: SheetSnapshot, correction: Correction, recipe: readonly TableRecipe[]): CorrectionPreview {
  const grid = gridOf(sheet);
  const records = readSheet(sheet, amendTables(grid, correction, recipe));
  const block = records.blocks.find(one => one.headerRows[0] === correction.headerRow && parseAreaName(one.range).left === correction.left) ?? null;
  return { rows: rowsNear(grid, correction), columns: columnsOf(grid, correction, block), block, records };
}

/** The recipe with the correction in it, in place of what it said of the same header. */
export function amendRecipe(recipe: Recipe, sheet: SheetSnapshot, correction: Correction): Recipe {
  return { ...recipe, tables: amendTables(gridOf(sheet), correction, recipe.tables) };
}

/** The recipe that leaves a table alone. */
export function setAside(recipe: Recipe, sheet: SheetSnapshot, { headerRows, range }: Pick<BlockSummary, "headerRows" | "range">): Recipe {
  const { left, right } = parseAreaName(range);
  const table = tableAt(gridOf(sheet), { sheet: sheet.name, rows: headerRows, left, right, use: "ignore" });
  return { ...recipe, tables: [...without(recipe.tables, table), table] };
}

/** The recipe that says nothing any more of the tables that begin at this cell. */
export function forget(recipe: Recipe, sheet: SheetSnapshot, range: string): Recipe {
  const { top, left } = parseAreaName(range);
  const grid = gridOf(sheet);
  const begins = ({ headers }: TableRecipe): boolean => placesOf(grid, headers).some(place => place.row === top && place.left === left);
  return { ...recipe, tables: recipe.tables.filter(table => table.sheet !== sheet.name || !begins(table)) };
}

function amendTables(grid: Grid, { sheet, foundRows, headerRow, headerHeight, left, right, roles }: Correction, tables: readonly TableRecipe[]): TableRecipe[] {
  const moved = !foundRows.includes(headerRow);
  const rows = moved ? [headerRow] : foundRows;
  const table: TableRecipe = {
    ...tableAt(grid, { sheet, rows, left, right, use: "read" }),
    height: headerHeight > 1 ? headerHeight : null,
    roles: Object.fromEntries(Object.entries(roles).map(([column, role]) => [Number(column) - left, role])),
  };
  const old = moved && foundRows.length > 0 ? [tableAt(grid, { sheet, rows: foundRows, left, right, use: "no-header" })] : [];
  return [...[table, ...old].reduce<readonly TableRecipe[]>(without, tables), ...old, table];
}

function tableAt(grid: Grid, { sheet, rows, left, right, use }: Pick<TableRecipe, "sheet" | "use"> & { rows: readonly number[]; left: number; right: number }): TableRecipe {
  const headers = headerTexts(grid, rows[0]!, left, right);
  const places = placesOf(grid, headers);
  const nth = places.flatMap(({ row, left: from }, index) => (from === left && rows.includes(row) ? [index] : []));
  return { sheet, headers, nth: nth.length === places.length ? null : nth, use, height: null, roles: {} };
}

function without(tables: readonly TableRecipe[], { sheet, headers, nth }: TableRecipe): readonly TableRecipe[] {
  const key = JSON.stringify([sheet, headers, nth]);
  return tables.filter(other => JSON.stringify([other.sheet, other.headers, other.nth]) !== key);
}

const ROWS_ABOVE = 4;
const ROWS_BELOW = 8;

function rowsNear(grid: Grid, { headerRow, foundRows }: Correction): { row: number; texts: string[] }[] {
  const from = Math.max(0, Math.min(headerRow, foundRows[0] ?? headerRow) - ROWS_ABOVE);
  const to = Math.min(grid.rows, Math.max(headerRow, foundRows[0] ?? headerRow) + ROWS_BELOW);
  return Array.from({ length: to - from }, (_, index) => from + index)
    .map(row => ({ row, texts: Array.from({ length: grid.columns }, (_, column) => grid.ownText(row, column)).filter(text => text !== "") }))
    .filter(({ texts }) => texts.length > 0);
}

const SAMPLES = 2;

function columnsOf(grid: Grid, { headerRow, headerHeight, left, right }: Correction, block: BlockSummary | null): CorrectionColumn[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    const samples: string[] = [];
    const below = Math.max(headerRow + headerHeight, (grid.merge(headerRow, column)?.bottom ?? headerRow) + 1);
    for (let row = below; row < grid.rows && samples.length < SAMPLES; row++) {
      const text = grid.ownText(row, column);
      if (text !== "") samples.push(text);
    }
    return {
      column,
      letters: columnLetters(column),
      header: grid.seenText(headerRow, column),
      samples,
      meaning: block?.columns.find(one => one.column === column)?.role ?? null,
    };
  });
}

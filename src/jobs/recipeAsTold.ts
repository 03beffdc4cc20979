import { areaName, cellName, columnLetters, parseAreaName } from "../domain/address";
import { type Grid, gridOf } from "../intake/grid/grid";
import type { Role } from "../intake/header/matchRoles";
import { readSheet } from "../intake/readSheet";
import { type Recipe, tablesFor } from "../intake/recipe";
import type { BlockSummary } from "../intake/records";
import { squash } from "../intake/text/squash";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { amendRecipe, type Correction, moveHeader, previewCorrection, setAside } from "./correction";
import { RecipeError } from "../intake/recipeError";
import { sheetCalled, type ToldRecipe, type ToldTable } from "./toldRecipe";

/**
 * The recipe of a workbook with what a person told in a file: what the file says of a table goes before what the workbook kept of it.
 * Sheets that this workbook does not have are passed over.
 * @throws {RecipeError} for a header or a column that is not there, or that gives nothing to read
 */
export function recipeAsTold(told: ToldRecipe, { sheets }: WorkbookSnapshot, kept: Recipe): Recipe {
  const names = sheets.map(({ name }) => name);
  const named = Object.entries(told.sheets).flatMap(([name, use]) => {
    const sheet = sheetCalled(name, names);
    return sheet === null ? [] : [[sheet, use] as const];
  });
  return told.tables.reduce((recipe: Recipe, table) => {
    const sheet = sheets.find(({ name }) => name === sheetCalled(table.sheet, names));
    return sheet ? withTable(recipe, sheet, new Set(names), table, told.file) : recipe;
  }, { ...kept, sheets: { ...kept.sheets, ...Object.fromEntries(named) } });
}

function withTable(recipe: Recipe, sheet: SheetSnapshot, names: ReadonlySet<string>, table: ToldTable, file: string): Recipe {
  const grid = gridOf(sheet);
  const correction = correctionFor(sheet, grid, table, file);
  const at = `${sheet.name}!${cellName(correction.headerRow, correction.left)}`;
  const held = tablesFor(sheet.name, names, recipe);
  const standing = blockAround(readSheet(sheet, held).blocks, correction);
  if (table.use === "ignore") return setAside(recipe, sheet, standing ?? { headerRows: [correction.headerRow], range: rangeOf(correction) });
  const whole = { ...correction, foundRows: standing?.headerRows ?? [] };
  if (previewCorrection(sheet, whole, held).block === null) throw new RecipeError("recipe-reads-nothing", { file, at });
  return amendRecipe(recipe, sheet, whole);
}

/** The table that Pactua reads at these columns already, where the header told stands in it. */
function blockAround(blocks: readonly BlockSummary[], { headerRow, left, right }: Correction): BlockSummary | null {
  return blocks.find(({ range }) => {
    const area = parseAreaName(range);
    return headerRow >= area.top && headerRow <= area.bottom && left <= area.right && right >= area.left;
  }) ?? null;
}

function rangeOf({ headerRow, left, right }: Correction): string {
  return areaName({ top: headerRow, left, bottom: headerRow, right });
}

function correctionFor(sheet: SheetSnapshot, grid: Grid, { header, columns }: ToldTable, file: string): Correction {
  const area = /^\d+$/.test(header) ? null : parseAreaName(header);
  const row = area?.top ?? Number(header) - 1;
  const place = `${sheet.name}!${area ? header : `linha ${header}`}`;
  const wide = moveHeader(sheet, { sheet: sheet.name, foundRows: [], headerRow: row, headerHeight: 1, left: area?.left ?? 0, right: area?.right ?? -1, roles: {} }, row);
  const [left, right] = area && area.right > area.left ? [area.left, area.right] : [Math.max(wide.left, area?.left ?? 0), wide.right];
  const placed = Object.entries(columns).map(([column, role]) => [columnOf(grid, row, column, `${sheet.name}!${header}`, file), role, column] as const);
  const roles: Record<number, Role | null> = {};
  for (const [column, role, word] of placed) {
    if (roles[column] !== undefined) throw new RecipeError("recipe-twice", { file, at: place, column: word });
    roles[column] = role;
  }
  const all = [left, right, ...placed.map(([column]) => column)];
  const correction = { ...wide, headerHeight: area ? area.bottom - area.top + 1 : 1, left: Math.min(...all), right: Math.max(...all), roles };
  const filled = Array.from({ length: correction.right - correction.left + 1 }, (_, index) => grid.seenText(row, correction.left + index)).some(text => text !== "");
  if (!filled) throw new RecipeError("recipe-blank-header", { file, at: place });
  return correction;
}

/** "D" is a column; anything else is what its header says. */
function columnOf(grid: Grid, row: number, column: string, at: string, file: string): number {
  for (let index = 0; index < grid.columns; index++) {
    if (columnLetters(index) === column.toUpperCase() || squash(grid.seenText(row, index)) === squash(column)) return index;
  }
  throw new RecipeError("recipe-no-such-column", { file, at, column });
}

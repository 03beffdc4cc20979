import type { Grid } from "../grid/grid";
import type { TableRecipe } from "../recipe";
import type { Header } from "./header";
import { squash } from "../text/squash";

/** A header row that a recipe speaks of. */
export interface RecipeHeader {
  readonly table: TableRecipe;
  readonly left: number;
  readonly right: number;
}

/** By row from 0: the headers of the sheet that the recipe's tables name; not those of tables to ignore, which are found like any other. */
export function recipeHeaders(grid: Grid, tables: readonly TableRecipe[]): ReadonlyMap<number, readonly RecipeHeader[]> {
  const found = new Map<number, RecipeHeader[]>();
  for (const table of tables) {
    if (table.use === "ignore") continue;
    for (const { row, left } of placesOfTable(grid, table)) {
      found.set(row, [...(found.get(row) ?? []), { table, left, right: left + table.headers.length - 1 }]);
    }
  }
  return found;
}

/** A table begins there that the recipe says to leave alone. */
export function isSetAside(grid: Grid, header: Header, tables: readonly TableRecipe[]): boolean {
  return tables.some(table => table.use === "ignore" && placesOfTable(grid, table).some(({ row, left }) => row === header.row && left === header.left));
}

function placesOfTable(grid: Grid, { headers, nth }: TableRecipe): { row: number; left: number }[] {
  return placesOf(grid, headers).filter((_, index) => nth === null || nth.includes(index));
}

/** Where these headers stand, from top to bottom. */
export function placesOf(grid: Grid, headers: readonly string[]): { row: number; left: number }[] {
  const first = headers.findIndex(header => header !== "");
  if (first < 0) return [];
  const places: { row: number; left: number }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let left = 0; left + headers.length <= grid.columns; left++) {
      if (squash(grid.seenText(row, left + first)) !== headers[first]) continue;
      if (headers.every((header, index) => squash(grid.seenText(row, left + index)) === header)) places.push({ row, left });
    }
  }
  return places;
}

/** What a recipe knows a header row by. */
export function headerTexts(grid: Grid, row: number, left: number, right: number): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => squash(grid.seenText(row, left + index)));
}

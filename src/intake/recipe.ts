import { joinProperty, splitProperty } from "../workbook/longProperty";
import type { Role } from "./header/matchRoles";

/** What a person said about a workbook that the intake could not know. Kept in the workbook, and found again by names and headers. */
export interface Recipe {
  /** By the sheet's name: read it though it is hidden, or leave it alone. */
  readonly sheets: Readonly<Record<string, "read" | "ignore">>;
  readonly tables: readonly TableRecipe[];
}

export interface TableRecipe {
  /** Holds for this sheet; for every sheet where the workbook has none of this name (next month's file names it otherwise). */
  readonly sheet: string;
  /** What stands in the columns of the header's first row, from left to right, squashed; "" for a blank one. */
  readonly headers: readonly string[];
  /** Of several rows like this on the sheet, which (from 0); null = all of them. */
  readonly nth: readonly number[] | null;
  /** no-header: the row only looks like a header. */
  readonly use: "read" | "ignore" | "no-header";
  /** Rows that the header takes up; null = as merged cells say. */
  readonly height: number | null;
  /** By the place in `headers`: what the column means, or null to leave it out. Others mean what their words say. */
  readonly roles: Readonly<Record<number, Role | null>>;
}

export const NO_RECIPE: Recipe = { sheets: {}, tables: [] };

const PROPERTY = "receita";

/** The recipe that a workbook keeps; an empty one where there is none, or none that can be read. */
export function recipeIn(properties: Readonly<Record<string, string>>): Recipe {
  const text = joinProperty(PROPERTY, properties);
  try {
    const { sheets, tables } = JSON.parse(text || "{}") as Partial<Recipe>;
    return { sheets: sheets ?? {}, tables: (tables ?? []).filter(isTableRecipe) };
  } catch {
    return NO_RECIPE;
  }
}

/** The properties that keep the recipe. @param before those the workbook has */
export function recipeProperties(recipe: Recipe, before: Readonly<Record<string, string>>): Record<string, string | null> {
  const empty = recipe.tables.length === 0 && Object.keys(recipe.sheets).length === 0;
  return splitProperty(PROPERTY, empty ? "" : JSON.stringify(recipe), before);
}

/** The tables of the recipe that hold for one sheet. @param names of all sheets of the workbook */
export function tablesFor(sheet: string, names: ReadonlySet<string>, { tables }: Recipe): TableRecipe[] {
  return tables.filter(table => table.sheet === sheet || !names.has(table.sheet));
}

function isTableRecipe(table: Partial<TableRecipe>): table is TableRecipe {
  return typeof table.sheet === "string" && Array.isArray(table.headers) && typeof table.use === "string" && typeof table.roles === "object";
}

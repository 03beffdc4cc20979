import { squash } from "../intake/text/squash";
import type { Role } from "../intake/header/matchRoles";
import { RecipeError } from "../intake/recipeError";

/** How a person says in a file how a workbook is to be read: by cells as Excel shows them, not yet looked up in any workbook. */
export interface ToldRecipe {
  /** The base name of the file, for what is said of it. */
  readonly file: string;
  readonly sheets: Readonly<Record<string, "read" | "ignore">>;
  readonly tables: readonly ToldTable[];
}

export interface ToldTable {
  readonly sheet: string;
  /** "B7", "B7:H8", or the row alone: "7". */
  readonly header: string;
  readonly use: "read" | "ignore";
  /** By the column's letters or by its header's words: what it means, or null to leave it out. */
  readonly columns: Readonly<Record<string, Role | null>>;
}

/** The sheet that the recipe means by this name: letter by letter, or but for accents, capitals and blanks. */
export function sheetCalled(name: string, names: readonly string[]): string | null {
  return names.find(one => one === name) ?? names.find(one => squash(one) === squash(name)) ?? null;
}

/** @param names of all sheets of the workbooks at hand. @throws {RecipeError} when the recipe speaks of a sheet that none of them has */
export function checkSheetNames({ file, sheets, tables }: ToldRecipe, names: readonly string[]): void {
  for (const sheet of [...Object.keys(sheets), ...tables.map(table => table.sheet)]) {
    if (sheetCalled(sheet, names) === null) throw new RecipeError("recipe-no-such-sheet", { file, sheet, known: names.join("\n") });
  }
}

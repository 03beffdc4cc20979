import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseAreaName } from "../../domain/address";
import type { Role } from "../../intake/header/matchRoles";
import { RecipeError } from "../../intake/recipeError";
import type { ToldRecipe, ToldTable } from "../../jobs/toldRecipe";
import { EXPECTED, placeInRecipe, RECIPE_KEYS, RECIPE_USES, roleCalled } from "../../locale/recipeFile";

type Fields = Readonly<Record<string, unknown>>;

/** A recipe as a person wrote it; docs/receita.md shows its form. @throws {RecipeError} */
export function readRecipeFile(path: string): ToldRecipe {
  const file = basename(path);
  const { sheets: ofSheets, tables: ofTables } = RECIPE_KEYS;
  const whole = fieldsOf(parse(textOf(path, file), file), placeInRecipe.whole, [ofSheets, ofTables], file);
  const sheets = Object.entries(anyFields(whole[ofSheets] ?? {}, placeInRecipe.key(ofSheets), file))
    .map(([sheet, use]) => [sheet, useOf(use, placeInRecipe.key(`${ofSheets}, ${sheet}`), file)] as const);
  const tables = whole[ofTables] ?? [];
  if (!Array.isArray(tables)) throw new RecipeError("recipe-shape", { file, at: placeInRecipe.key(ofTables), expected: EXPECTED.list });
  return { file, sheets: Object.fromEntries(sheets), tables: tables.map((table: unknown, index) => tableOf(table, placeInRecipe.item(index), file)) };
}

function textOf(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new RecipeError("recipe-not-found", { file });
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RecipeError("recipe-not-json", { file });
  }
}

function tableOf(table: unknown, at: string, file: string): ToldTable {
  const keys = RECIPE_KEYS;
  const fields = fieldsOf(table, at, [keys.sheet, keys.header, keys.use, keys.columns], file);
  const { [keys.sheet]: sheet, [keys.header]: header, [keys.use]: use, [keys.columns]: columns } = fields;
  if (typeof sheet !== "string" || sheet === "") throw new RecipeError("recipe-shape", { file, at: placeInRecipe.field(keys.sheet, at), expected: EXPECTED.sheet });
  return {
    sheet,
    header: headerOf(header, placeInRecipe.field(keys.header, at), file),
    use: use === undefined ? "read" : useOf(use, placeInRecipe.field(keys.use, at), file),
    columns: Object.fromEntries(Object.entries(anyFields(columns ?? {}, placeInRecipe.field(keys.columns, at), file))
      .map(([column, word]) => [column, roleOf(word, placeInRecipe.field(`${keys.columns}, ${column}`, at), file)])),
  };
}

/** "b7:h8" -> "B7:H8"; 7 -> "7". */
function headerOf(header: unknown, at: string, file: string): string {
  const text = typeof header === "number" ? String(header) : typeof header === "string" ? header.trim().toUpperCase().replaceAll("$", "") : "";
  if (/^[1-9]\d{0,6}$/.test(text)) return text;
  if (/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(text)) {
    const { top, left, bottom, right } = parseAreaName(text);
    if (bottom >= top && right >= left) return text;
  }
  throw new RecipeError("recipe-shape", { file, at, expected: EXPECTED.header });
}

function roleOf(word: unknown, at: string, file: string): Role | null {
  const role = typeof word === "string" ? roleCalled(word) : undefined;
  if (role === undefined) throw new RecipeError("recipe-unknown-role", { file, at, word: String(word) });
  return role;
}

function useOf(word: unknown, at: string, file: string): "read" | "ignore" {
  const use = typeof word === "string" ? RECIPE_USES[word.trim().toLowerCase()] : undefined;
  if (use === undefined) throw new RecipeError("recipe-shape", { file, at, expected: EXPECTED.use });
  return use;
}

function fieldsOf(value: unknown, at: string, known: readonly string[], file: string): Fields {
  const fields = anyFields(value, at, file);
  const key = Object.keys(fields).find(each => !known.includes(each));
  if (key !== undefined) throw new RecipeError("recipe-unknown-key", { file, at, key, known: known.join("\n") });
  return fields;
}

function anyFields(value: unknown, at: string, file: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new RecipeError("recipe-shape", { file, at, expected: EXPECTED.object });
  return value as Fields;
}

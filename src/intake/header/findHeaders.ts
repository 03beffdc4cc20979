import type { CellValue } from "../../workbook/snapshot";
import type { Grid } from "../grid/grid";
import type { TableRecipe } from "../recipe";
import { titleAt } from "../grid/titleAt";
import { readKind } from "../values/readKind";
import { monthIn } from "../values/monthIn";
import { type Month, readMonth } from "../values/readMonth";
import { lineName } from "../values/lineName";
import { namesFigureLines } from "./figureHeaders";
import type { Header, HeaderCell } from "./header";
import { matchRoles, type Role } from "./matchRoles";
import { withYears } from "./yearPanel";
import { type RecipeHeader, recipeHeaders } from "./recipeHeaders";
import { sentencesUnder } from "./sentencesUnder";
import { shapeOf } from "./shapeOf";

/** Every header of a sheet from top to bottom, left to right; page-break repeats included. What a recipe says goes before what the words say. */
export function findHeaders(grid: Grid, recipe: readonly TableRecipe[] = []): Header[] {
  const found: Header[] = [];
  const told = recipeHeaders(grid, recipe);
  for (let row = 0; row < grid.rows; row++) {
    const here = told.get(row) ?? NONE;
    for (const { table, left, right } of here) {
      const header = table.use === "read" ? headerAt(grid, row, left, right, table) : null;
      if (header) found.push(header);
    }
    const sentences = sentencesUnder(grid, row);
    if (sentences) found.push(sentences);
    if (!canBeHeader(grid, row)) continue;
    for (const [left, right] of segments(grid, row)) {
      const last = found[found.length - 1];
      // The lower row of a two-row header reads like a header of its own.
      if (last && row <= last.bottom && overlaps(last, { left, right })) continue;
      if (here.some(header => overlaps(header, { left, right }))) continue;
      const header = headerAt(grid, row, left, right);
      if (header && !isActionLine(grid, header, last)) found.push(header);
    }
  }
  return found;
}

/** "Implantar o protocolo | SES | dez/2026 | Previsto": a status that is the name of a column elsewhere. No other table begins inside a plan's own columns. */
function isActionLine(grid: Grid, { row, left, right, shape }: Header, above: Header | undefined): boolean {
  return shape === "targets" && above?.shape === "actions" && above.left === left && above.right === right && grid.seenText(row - 1, left) !== "";
}

const NONE: readonly RecipeHeader[] = [];

/** A figure in an unbroken row: whatever stands beside it, the row is a line of a table. Most rows of a large workbook end here. */
function isPlainlyData(grid: Grid, row: number): boolean {
  let figure = false;
  let filled = 0;
  let first = -1;
  let last = -1;
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.own(row, column);
    if (value === null || value === "") continue;
    filled++;
    last = column;
    if (first < 0) first = column;
    figure ||= typeof value === "number" ? yearOf(value) === null && !grid.isDate(row, column) : isFigure(value, yearOf(value));
  }
  // Across a gap there may be a second table, whose header stands beside the first one's data.
  return figure && filled === last - first + 1;
}

/** Cheap look before the closer one: two texts or more, and one of them speaks of a value (meta, peso, valor, mês …). */
function canBeHeader(grid: Grid, row: number): boolean {
  if (isPlainlyData(grid, row)) return false;
  let texts = 0;
  let years = 0;
  let speaks = false;
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.own(row, column);
    if (value === null) continue;
    if (typeof value === "string") {
      if (value === "") continue;
      texts++;
      if (yearOf(value) !== null) years++;
      speaks ||= matchRoles(value).length > 0 || namesFigureLines(value) || (value.length <= 20 && readMonth(value) !== null);
    } else if (yearOf(value) !== null) {
      years++;
    }
  }
  return (texts >= 2 && speaks) || (texts >= 1 && years >= 2);
}

/** Runs of columns that belong together; a blank header cell parts two tables only where nothing stands under it either. */
function segments(grid: Grid, row: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let end = -1;
  for (let column = 0; column <= grid.columns; column++) {
    const filled = column < grid.columns && (grid.seenText(row, column) !== "" || (start >= 0 && isUsedBelow(grid, row, column)));
    if (filled) {
      if (start < 0) start = column;
      if (grid.seenText(row, column) !== "") end = column;
    } else if (start >= 0) {
      runs.push([withLabels(grid, row, start), end]);
      start = -1;
    }
  }
  return runs;
}

/** Labels often stand under no header at all ("| META | PESO"): then the column before belongs to the table. */
function withLabels(grid: Grid, row: number, start: number): number {
  const first = matchRoles(grid.seenText(row, start));
  const labels = readMonth(grid.seenText(row, start)) !== null ? 2 : first.includes("target") || first.includes("weight") ? 1 : 0;
  let left = start;
  while (start - left < labels && left > 0 && isUsedBelow(grid, row, left - 1)) left--;
  return left;
}

const LOOK_BELOW = 4;

function isUsedBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.rows - 1); below++) {
    if (grid.seenText(below, column) !== "") return true;
  }
  return false;
}

function overlaps(one: Pick<RecipeHeader, "left" | "right">, { left, right }: Pick<RecipeHeader, "left" | "right">): boolean {
  return left <= one.right && right >= one.left;
}

/** @param recipe where a person said that this is a header: figures in it are then no reason to doubt */
function headerAt(grid: Grid, row: number, left: number, right: number, recipe?: TableRecipe): Header | null {
  const bottom = recipe?.height ? row + recipe.height - 1 : bottomOf(grid, row, left, right);
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const area = grid.merge(row, column);
    if (area && area.left < column && area.left >= left && bottom === row) continue;
    const role = recipe?.roles[column - left];
    if (role === null) continue;
    const value = grid.own(row, column);
    const month = monthIn(value, { asDate: grid.isDate(row, column) });
    const year = yearOf(value);
    // Figures under no header are data: this row is none.
    if (!recipe && ((typeof value === "number" && !month && year === null) || typeof value === "boolean" || isFigure(value, year))) return null;
    const texts = textsOf(grid, row, bottom, column);
    // "Meta: | 1.000/mês" is a key with its value.
    if (!recipe && right === left + 1 && column === left && texts[0]?.endsWith(":")) return null;
    const over = texts.length > 1 ? texts[0]! : overhead(grid, row, column);
    const text = texts.join(" ");
    const roles = role ? [role] : rolesUnder(over, texts);
    cells.push({ column, text, over, roles, year: role ? null : year, month: role ? null : monthOver(over, roles, month) });
  }
  if (!recipe && bottom === row && isRepeatedBelow(grid, row, cells)) return null;
  const named = recipe ? cells : withYears(cells);
  const shape = shapeOf(named, () => headingOver(grid, row, left, right), {
    kinds: () => namesKindBelow(grid, bottom, left, right),
    lines: () => namesLinesBelow(grid, bottom, left, right),
  });
  // Years merged over pairs of columns ("ANO 1" over "% OCUP | QUANT.") are a row of the header.
  const top = shape === "figures" && bottom === row && cells.some(cell => cell.over !== "") ? row - 1 : row;
  return shape && { row: top, bottom, left, right, cells: named, shape };
}

/** "01/2026 | Metas | Consultas": words that a column says line after line are data, whatever they mean over one. */
function isRepeatedBelow(grid: Grid, row: number, cells: readonly HeaderCell[]): boolean {
  const speaking = cells.filter(cell => cell.roles.length > 0);
  return speaking.length > 0 && speaking.every(({ column, text }) => text !== "" && [row - 1, row + 1].some(other => grid.ownText(other, column) === text));
}

/** "Janeiro" over Meta and Realizado is the month of what was produced; over a column of its own, of that. */
function monthOver(over: string, roles: readonly Role[], own: Month | null): Month | null {
  const month = over === "" ? null : readMonth(over);
  if (month === null) return own;
  return roles.includes("result") ? month : roles.length > 0 ? null : own;
}

/** The lowest row says what the column holds; under "(Linha-Base)" a Valor is the baseline's. */
function rolesUnder(over: string, texts: readonly string[]): readonly Role[] {
  const last = texts[texts.length - 1] ?? "";
  if (last === "") return [];
  if (/linha.{0,4}base/i.test(over)) return matchRoles(`${last} linha base`);
  const own = matchRoles(last);
  return own.length > 0 ? own : matchRoles(texts.join(" "));
}

/** The title next above these columns and the sheet's name: some tables say only there that they hold metas. */
function headingOver(grid: Grid, row: number, left: number, right: number): string {
  return `${(row > 0 && titleAt(grid, row - 1, left, right)?.text) || ""} ${grid.sheet}`;
}

function namesKindBelow(grid: Grid, bottom: number, left: number, right: number): boolean {
  for (let column = left; column < right; column++) if (readKind(grid.seenText(bottom + 1, column)) !== null) return true;
  return false;
}

/** "Meta" and "Realizado" as names of the first lines. */
function namesLinesBelow(grid: Grid, bottom: number, left: number, right: number): boolean {
  for (let column = left; column < Math.min(left + 2, right); column++) {
    const names = new Set([1, 2, 3].map(down => lineName(grid.ownText(bottom + down, column))));
    if (names.has("target") && names.has("actual")) return true;
  }
  return false;
}

/** Header cells merged downwards make the header as tall as the tallest of them. */
function bottomOf(grid: Grid, row: number, left: number, right: number): number {
  let bottom = row;
  for (let column = left; column <= right; column++) {
    const area = grid.merge(row, column);
    if (area && area.top === row && area.bottom - row <= 3) bottom = Math.max(bottom, area.bottom);
  }
  return bottom;
}

function textsOf(grid: Grid, top: number, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = grid.seenText(row, column);
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** The text merged over this and other columns in the row above; a title over the whole table says nothing of its columns. */
function overhead(grid: Grid, row: number, column: number): string {
  const area = row > 0 ? grid.merge(row - 1, column) : null;
  return area && area.right > area.left && area.right - area.left <= WIDEST_OVERHEAD && area.left > 0 ? grid.seenText(row - 1, column) : "";
}

const WIDEST_OVERHEAD = 3;

const YEAR = /^\s*(19|20)\d\d\s*$/;
const FIGURE = /^\s*(R\$)?\s*\d[\d.,]*\s*$/;

function yearOf(value: CellValue): number | null {
  const number = typeof value === "string" && YEAR.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 1990 && number <= 2100 ? number : null;
}

/** "151.020,96" is a figure although it is text; "100%" may head a column of points. */
function isFigure(value: CellValue, year: number | null): boolean {
  return typeof value === "string" && year === null && FIGURE.test(value);
}

import type { Grid } from "../grid/grid";
import { titleAt } from "../grid/titleAt";
import { titlesApart } from "../grid/titlesApart";
import type { TableRecipe } from "../recipe";
import { isFacilityName } from "../text/names";
import { lineName } from "../values/lineName";
import { monthIn } from "../values/monthIn";
import { readKind } from "../values/readKind";
import { type Month, readMonth } from "../values/readMonth";
import { type Header, type HeaderCell, ownHeader } from "./header";
import { isFigure, yearOf } from "./headerFigures";
import { matchRoles, type Role } from "./matchRoles";
import { shapeOf } from "./shapeOf";
import { withYears } from "./yearPanel";

/** The header that begins on this row between these columns; null where none does. @param recipe where a person said that this is a header: figures in it are then no reason to doubt */
export function headerAt(grid: Grid, row: number, left: number, right: number, recipe?: TableRecipe): Header | null {
  const bottom = recipe?.height ? row + recipe.height - 1 : bottomOf(grid, row, left, right);
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const area = grid.merge(row, column);
    if (area && area.left < column && area.left >= left && bottom === row) continue;
    const role = recipe?.roles[column - left];
    if (role === null) continue;
    const value = grid.own(row, column);
    const lowest = lowestFilled(grid, row, bottom, column);
    const year = yearOf(grid.own(lowest, column));
    const month = monthAt(grid, row, lowest, column);
    // Figures under no header are data: this row is none.
    if (!recipe && ((typeof value === "number" && !month && yearOf(value) === null) || typeof value === "boolean" || isFigure(value, yearOf(value)))) return null;
    const texts = textsOf(grid, row, bottom, column);
    // "Meta: | 1.000/mês" is a key with its value.
    if (!recipe && right === left + 1 && column === left && texts[0]?.endsWith(":")) return null;
    const over = texts.length > 1 ? texts[0]! : overhead(grid, row, column);
    const text = texts.join(" ");
    const roles = role ? [role] : rolesUnder(over, texts);
    cells.push({ column, text, over, roles, year: role ? null : year, month: role ? null : monthOver({ text, over, roles }, month) });
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

/** Of a header in several rows the lowest says what the column holds: "Realizado" stands over Jan, Fev and Mar, "Exercício" over 2024 and 2025. */
function lowestFilled(grid: Grid, top: number, bottom: number, column: number): number {
  let row = bottom;
  while (row > top && grid.own(row, column) === null) row--;
  return row;
}

/** Under "Meta" a month is none of what was produced. */
function monthAt(grid: Grid, top: number, lowest: number, column: number): Month | null {
  if (lowest > top && matchRoles(grid.seenText(top, column)).includes("target")) return null;
  return monthIn(grid.own(lowest, column), { asDate: grid.isDate(lowest, column) });
}

/** "Janeiro" over Meta and Realizado is the month of what was produced, and so it is over the facilities that did; over a column of its own, of that. */
function monthOver(cell: Pick<HeaderCell, "text" | "over" | "roles">, own: Month | null): Month | null {
  const { over, roles } = cell;
  const month = over === "" ? null : readMonth(over);
  if (month === null) return own;
  if (roles.includes("result") || (roles.length === 0 && isFacilityName(ownHeader(cell)))) return month;
  return roles.length > 0 ? null : own;
}

/** The lowest row says what the column holds; under "(Linha-Base)" a Valor is the baseline's. */
function rolesUnder(over: string, texts: readonly string[]): readonly Role[] {
  const last = texts[texts.length - 1] ?? "";
  if (last === "") return [];
  if (/linha.{0,4}base/i.test(over)) return matchRoles(`${last} linha base`);
  // "PESO" over "Quantitativo | Qualitativo": two columns of weights.
  if (readKind(last) !== null && matchRoles(over).includes("weight")) return ["weight"];
  const own = matchRoles(last);
  return own.length > 0 ? own : matchRoles(texts.join(" "));
}

/** The titles above these columns and the sheet's name: some tables say only there that they hold metas. */
function headingOver(grid: Grid, row: number, left: number, right: number): string {
  const texts: string[] = [];
  let above = row - 1;
  for (; above >= 0; above--) {
    const title = titleAt(grid, above, left, right);
    if (!title) break;
    texts.push(title.text);
  }
  return [...texts, ...titlesApart(grid, above, left, right).map(({ text }) => text), grid.sheet].join(" ");
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

import type { Grid } from "../grid/grid";
import { isBlank } from "../grid/isBlank";
import type { Header } from "../header/header";
import { findHeaders } from "../header/findHeaders";
import { fold } from "../text/fold";
import { squash } from "../text/squash";
import { matchRoles, type Role } from "../header/matchRoles";
import type { ActionLine, Block, BodyRow, Key } from "./block";
import { findCards } from "./findCards";
import type { TableRecipe } from "../recipe";
import { type Title, titleAt } from "../grid/titleAt";
import { titlesApart } from "../grid/titlesApart";

/** The tables of a sheet, each with the rows under its header. */
export function findBlocks(grid: Grid, recipe: readonly TableRecipe[] = []): Block[] {
  const cards = findCards(grid);
  const inCard = (row: number): boolean => cards.some(card => row >= card.header.row && row <= card.bottom);
  const headers = findHeaders(grid, recipe).filter(header => !inCard(header.row));
  const byRow = new Map<number, Header[]>();
  for (const header of headers) byRow.set(header.row, [...(byRow.get(header.row) ?? []), header]);
  const taken = new Set<Header>();
  const blocks: Block[] = [];
  for (const header of headers) {
    if (taken.has(header)) continue;
    blocks.push(blockUnder(grid, header, byRow, taken));
  }
  return [...blocks, ...cards].sort((a, b) => a.header.row - b.header.row);
}

function blockUnder(grid: Grid, header: Header, byRow: ReadonlyMap<number, Header[]>, taken: Set<Header>): Block {
  const rows: BodyRow[] = [];
  const repeats: number[] = [];
  const actionLines: ActionLine[] = [];
  let section: Title | null = null;
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row < grid.rows; row++) {
    const next = byRow.get(row)?.find(other => other.left <= header.right && other.right >= header.left);
    if (next) {
      if (!isRepeat(header, next)) break;
      taken.add(next);
      repeats.push(row);
      row = next.bottom;
      bottom = row;
      continue;
    }
    const filled = filledAt(grid, row, header);
    if (!filled) {
      if (!goesOnAfterBlank(grid, row, header, byRow)) break;
      continue;
    }
    const line = actionLineAt(grid, row, filled);
    if (line) {
      actionLines.push({ ...line, under: rows[rows.length - 1]?.row ?? null });
      bottom = row;
      continue;
    }
    const part = header.shape === "sentences" ? null : sectionAt(grid, row, header, filled);
    if (part) {
      if (!isFollowedByData(grid, row, header, byRow)) break;
      section = part;
      bottom = row;
      continue;
    }
    rows.push({ row, section });
    bottom = row;
  }
  return { header, repeats, rows, bottom, actionLines, ...above(grid, header) };
}

function isRepeat(header: Header, other: Header): boolean {
  return other.left === header.left && other.cells.length === header.cells.length
    && other.cells.every((cell, index) => squash(cell.text) === squash(header.cells[index]!.text));
}

/** The cells of a row under a header where something is seen. */
interface Filled {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

function filledAt(grid: Grid, row: number, { left, right }: Header): Filled | null {
  let [first, last, count] = [-1, -1, 0];
  for (let column = left; column <= right; column++) {
    if (isBlank(grid.seen(row, column))) continue;
    if (count === 0) first = column;
    last = column;
    count++;
  }
  return count === 0 ? null : { first, last, count };
}

/** A text alone in its row, or merged over most of the table: a title, a part's name or a note, but no data. Its weight may stand beside it. */
function sectionAt(grid: Grid, row: number, header: Header, { first: column, last, count }: Filled): Title | null {
  const area = grid.merge(row, column);
  // A cell merged downwards (a facility beside its lines) is data of its row.
  if (area && area.bottom > area.top) return null;
  if (typeof grid.own(row, column) !== "string" || column > header.left + 1) return null;
  const text = grid.ownText(row, column);
  if (!area && isForm(header) && !isNote(text)) return null;
  const right = area?.right ?? column;
  if (last <= right) return { row, column, text };
  const beside = count - (right - column) === 2 ? grid.ownText(row, last) : "";
  return /^peso\W*[\d.,]+\s*%$/i.test(beside) ? { row, column: last, text: `${text} - ${beside}` } : null;
}

/** Tables that people fill in: a name alone is a line whose value is still to come. */
function isForm({ shape }: Header): boolean {
  return shape === "production" || shape === "budgets";
}

function isNote(text: string): boolean {
  return /^(fonte|obs(ervac(ao|oes))?|notas?|legenda|\*)\b|^\*/.test(fold(text));
}

/** "Ação Nº 1 - Realizar …" written across the table, under the target it serves. */
function actionLineAt(grid: Grid, row: number, { first: column, last }: Filled): Omit<ActionLine, "under"> | null {
  if (last > (grid.merge(row, column)?.right ?? column)) return null;
  const text = grid.ownText(row, column);
  return /^ação\s+n[º°o.]?\s*\d+/i.test(text) ? { row, column, text } : null;
}

function isFollowedByData(grid: Grid, row: number, header: Header, byRow: ReadonlyMap<number, Header[]>): boolean {
  const next = row + 1;
  if (next >= grid.rows || byRow.get(next)?.some(other => other.left <= header.right && other.right >= header.left)) return false;
  const filled = filledAt(grid, next, header);
  return filled !== null && filled.count > 1 && !sectionAt(grid, next, header, filled);
}

/** One blank row inside a table is a page break or a breath; data that looks like data goes on after it. */
function goesOnAfterBlank(grid: Grid, row: number, header: Header, byRow: ReadonlyMap<number, Header[]>): boolean {
  const next = row + 1;
  if (next >= grid.rows) return false;
  const again = byRow.get(next)?.find(other => other.left <= header.right && other.right >= header.left);
  if (again) return isRepeat(header, again);
  if (isLyingBands(grid, next, header.left)) return false;
  const filled = filledAt(grid, next, header);
  return filled !== null && filled.count >= Math.max(2, Math.ceil(header.cells.length / 2)) && holdsFigure(grid, next, filled);
}

/** "Cumprimento da meta | ≥ 90% | < 90%" over "Percentual a receber | 100% | 80%": bands that lie on their side, no further lines. */
function isLyingBands(grid: Grid, row: number, left: number): boolean {
  return matchRoles(grid.ownText(row, left)).includes("quantity") && matchRoles(grid.ownText(row + 1, left)).includes("pay");
}

function holdsFigure(grid: Grid, row: number, { first, last }: Filled): boolean {
  for (let column = first; column <= last; column++) if (typeof grid.own(row, column) === "number" || /\d/.test(grid.ownText(row, column))) return true;
  return false;
}

function above(grid: Grid, header: Header): Pick<Block, "titles" | "keys"> {
  const titles: Title[] = [];
  const keys: Key[] = [];
  let row = header.row - 1;
  for (; row >= 0; row--) {
    const title = titleAt(grid, row, header.left, header.right);
    const key = title ? null : keyAt(grid, row, header.left);
    if (title) titles.push(title);
    else if (key) keys.push(key);
    else break;
  }
  return { titles: [...titles, ...titlesApart(grid, row, header.left, header.right)], keys };
}

const KEYS: readonly Role[] = ["objective", "responsible", "period", "facility"];

function keyAt(grid: Grid, row: number, left: number): Key | null {
  const role = matchRoles(grid.ownText(row, left)).find(one => KEYS.includes(one));
  const text = grid.ownText(row, left + 1);
  return role !== undefined && text !== "" ? { row, role, text } : null;
}

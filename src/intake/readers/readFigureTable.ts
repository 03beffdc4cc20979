import { cellName } from "../../domain/address";
import { divide, type Fraction, HUNDRED, reduce } from "../../domain/fraction";
import type { Block } from "../block/block";
import { depthsOf } from "../figures/depths";
import { type FigureCell, type FigureRow, roleOf } from "../figures/figureRow";
import { statedRates } from "../figures/statedRates";
import { sumReadings } from "../figures/sumReadings";
import type { Grid } from "../grid/grid";
import { figureTable, type FigureTable, lastRoles } from "../header/figureHeaders";
import type { HeaderCell } from "../header/header";
import type { FigureRecord, FigureUnit, StatedRateRecord, StatedSumRecord } from "../records";
import { readCell } from "../values/readCell";
import { plainFigure } from "../values/plainFigure";
import { columnMeanings } from "./columnMeanings";
import type { Reading } from "./reading";

/** Lines of expenses, posts of a staff, months of a demand: every figure with its line and column, and what the table says of their sums. */
export function readFigureTable(grid: Grid, block: Block, id: string): Reading {
  const kind = figureTable(block.header.cells, () => `${block.titles.map(title => title.text).join(" ")} ${grid.sheet}`) ?? "expense";
  const label = labelColumn(grid, block, kind);
  const columns = block.header.cells.filter(cell => cell !== label && holdsFigures(grid, block, cell));
  const rows = block.rows.flatMap(({ row, section }) => rowAt(grid, { row, section: section?.text ?? null, label, columns }) ?? []);
  const first = columns[0];
  if (!first || !rows.some(row => row.cells.size > 0)) return { columns: [] };
  const about = block.titles[0]?.text ?? null;
  const figures: FigureRecord[] = [];
  const statedSums: StatedSumRecord[] = [];
  const rates: StatedRateRecord[] = [];
  for (const column of columns) {
    const depths = kind === "expense" ? depthsOf(rows, column.column) : rows.map(() => 0);
    const unit = unitOf(column, rows);
    rows.forEach((row, index) => {
      const cell = row.cells.get(column.column);
      if (!cell || row.role === "mean" || row.role === "total") return;
      figures.push({
        block: id, at: cell.at,
        indicator: kind === "month" ? about ?? measureOf(column) : row.label,
        heading: row.section ?? headingOf(rows, depths, index),
        measure: measureOf(column),
        year: yearOver(column),
        month: kind === "month" ? row.label : null,
        value: cell.value, percent: cell.percent, text: cell.text,
      });
    });
    const measure = columns.length === 1 ? null : [column.over, measureOf(column)].filter(text => text !== "").join(", ");
    for (const { row, method, readings } of sumReadings(rows, depths, column.column)) {
      const { at, value, places } = rows[row]!.cells.get(column.column)!;
      statedSums.push({ block: id, at, label: rows[row]!.label, measure, method, value: value!, places, unit, readings });
    }
    if (kind === "expense" && unit === "money") rates.push(...statedRates(rows, depths, column.column).map(rate => ({ block: id, ...rate })));
  }
  return { figures, statedSums, statedRates: rates, columns: columnMeanings(block.header, { indicator: label, ...Object.fromEntries(columns.map(cell => [`figure ${cell.column}`, cell])) }) };
}

/** Of several columns that may name the lines ("ITEM | DESCRIÇÃO") the one with the most words. */
function labelColumn(grid: Grid, { header, rows }: Block, kind: FigureTable): HeaderCell {
  const named = header.cells.filter(cell => lastRoles(cell).some(role => role === kind || role === "anyLine"));
  const words = ({ column }: HeaderCell): number => rows.filter(({ row }) => /\p{L}{2}/u.test(grid.seenText(row, column))).length;
  return named.reduce((one, other) => (words(other) > words(one) ? other : one), named[0] ?? header.cells[0]!);
}

function holdsFigures(grid: Grid, { rows }: Block, { column }: HeaderCell): boolean {
  const filled = rows.filter(({ row }) => grid.ownText(row, column) !== "");
  return filled.filter(({ row }) => figureAt(grid, row, column) !== null).length * 2 > filled.length;
}

interface RowPlace {
  readonly row: number;
  readonly section: string | null;
  readonly label: HeaderCell;
  readonly columns: readonly HeaderCell[];
}

function rowAt(grid: Grid, { row, section, label, columns }: RowPlace): FigureRow | null {
  const name = grid.seenText(row, label.column);
  if (name === "") return null;
  const typed = grid.own(row, label.column);
  const cells = columns.flatMap(cell => {
    const text = grid.ownText(row, cell.column);
    // A dash stands for nothing, with or without the sign of money before it.
    return /^(R\$)?\s*[-–—−]*$/.test(text) ? [] : [[cell.column, cellAt(grid, row, cell, text)] as const];
  });
  return { label: name, indent: typeof typed === "string" ? typed.length - typed.trimStart().length : 0, section, cells: new Map(cells), role: roleOf(name) };
}

function cellAt(grid: Grid, row: number, header: HeaderCell, text: string): FigureCell {
  const found = figureAt(grid, row, header.column);
  const percent = header.text.includes("%") || text.includes("%") || grid.isPercent(row, header.column);
  const value = found && (percent && !found.percent ? divide(found.value, HUNDRED) : found.value);
  return { at: { sheet: grid.sheet, cell: cellName(row, header.column) }, value, places: value ? placesOf(value) : 0, percent, text };
}

function figureAt(grid: Grid, row: number, column: number): { readonly value: Fraction; readonly percent: boolean } | null {
  const typed = readCell(grid, row, column);
  if (typed) return typed;
  const figure = plainFigure(grid.ownText(row, column));
  return figure?.other ? null : figure;
}

/** Decimals of a number that ends: 84,33 -> 2. */
function placesOf(value: Fraction): number {
  const { den } = reduce(value);
  let places = 0;
  for (let power = 1n; power % den !== 0n && places < 12; power *= 10n) places++;
  return places;
}

function unitOf(column: HeaderCell, rows: readonly FigureRow[]): FigureUnit {
  const cells = rows.flatMap(row => row.cells.get(column.column) ?? []);
  if (cells.length > 0 && cells.every(cell => cell.percent)) return "percent";
  return lastRoles(column).includes("money") || cells.some(cell => cell.text.includes("R$")) ? "money" : "number";
}

function measureOf({ text, over }: HeaderCell): string {
  return over !== "" && text.startsWith(`${over} `) ? text.slice(over.length + 1) : text;
}

/** "2026" or "ANO 1" over the column, or in its own header. */
function yearOver({ over, text, year }: HeaderCell): number | null {
  const named = /\b((?:19|20)\d\d)\b/.exec(`${over} ${text}`) ?? /\bano\s*(\d{1,2})\b/i.exec(`${over} ${text}`);
  return year ?? (named ? Number(named[1]) : null);
}

function headingOf(rows: readonly FigureRow[], depths: readonly number[], index: number): string | null {
  for (let above = index - 1; above >= 0; above--) if (depths[above]! < depths[index]!) return rows[above]!.label;
  return null;
}

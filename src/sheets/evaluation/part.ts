import type { CellContent, CellPatch, ChartPatch, ConditionalPatch, ValidationPatch } from "../../workbook/patch";
import { type Area, cellName } from "../../domain/address";
import { type Fraction, toNumber } from "../../domain/fraction";
import type { TypedCell } from "../../evaluate/typedInputs";

/** What one part of the sheet (its head, its lines, its legend …) adds to the whole. */
export interface Part {
  readonly cells: readonly CellPatch[];
  readonly merges?: readonly Area[];
  readonly validations?: readonly ValidationPatch[];
  readonly conditionals?: readonly ConditionalPatch[];
  readonly charts?: readonly ChartPatch[];
  readonly rowHeights?: Readonly<Record<number, number>>;
}

export function joinParts(parts: readonly Part[]): Required<Part> {
  return {
    cells: parts.flatMap(part => part.cells),
    merges: parts.flatMap(part => part.merges ?? []),
    validations: parts.flatMap(part => part.validations ?? []),
    conditionals: parts.flatMap(part => part.conditionals ?? []),
    charts: parts.flatMap(part => part.charts ?? []),
    rowHeights: Object.assign({}, ...parts.map(part => part.rowHeights ?? {})) as Record<number, number>,
  };
}

export function cell(row: number, column: number, content: CellContent, style: string): CellPatch {
  return { row, column, content, style };
}

export function text(row: number, column: number, value: string | null, style: string): CellPatch {
  return cell(row, column, { value }, style);
}

/** An input: what a person typed goes on as it is, also a formula; else what was read. */
export function entry(row: number, column: number, read: Fraction | null, typed: TypedCell | null | undefined, style: string): CellPatch {
  return cell(row, column, typed ? typedContent(typed, cellName(row, column)) : { value: read && toNumber(read) }, style);
}

/** In another cell than it was typed in, a formula would mean other cells: there its value goes on. */
function typedContent({ at, formula, value }: TypedCell, now: string): CellContent {
  return formula !== null && at.cell === now ? { formula, ...(value !== null && { cached: value }) } : { value };
}

/** A computed cell. @param cached what the engine found: "" while the line is open. */
export function computed(row: number, column: number, formula: string, cached: string | number, style: string): CellPatch {
  return cell(row, column, { formula: `=${formula}`, cached }, style);
}

/** A stretch of one row, one style: a rule or a colour goes on over cells that hold nothing. */
export function fill(row: number, from: number, to: number, style: string): CellPatch[] {
  return Array.from({ length: to - from + 1 }, (_, index) => cell(row, from + index, { value: null }, style));
}

/** Later cells stand over earlier ones at the same place. */
export function overlay(cells: readonly CellPatch[]): CellPatch[] {
  const byPlace = new Map(cells.map(patch => [`${patch.row},${patch.column}`, patch]));
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

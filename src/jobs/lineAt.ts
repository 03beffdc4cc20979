import { type CellRef, parseCellName } from "../domain/address";
import type { Evaluation, EvaluationLine, LineInput, PointsEvaluation, PointsLine } from "../evaluate/evaluation";
import { standingSheet } from "../evaluate/typedInputs";
import { COLUMN_HEADERS } from "../locale/evaluationSheet";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import type { RangeRef } from "../workbook/livePort";
import type { ReadWorkbook } from "./readContract";

/** A line that is paid by its weight, or one that earns points. */
export type FoundLine =
  | { readonly kind: "paid"; readonly line: EvaluationLine }
  | { readonly kind: "points"; readonly line: PointsLine; readonly of: PointsEvaluation };

/** The evaluated line that a cell belongs to: its target, its weight, its production, or its row on an evaluation sheet. Null for any other cell. */
export function lineAt(evaluation: Evaluation, read: ReadWorkbook, { sheet, range }: RangeRef): FoundLine | null {
  // Whole rows or columns ("A:A") are no cell of a line.
  const cell = /^[A-Z]+\d+/.exec(range)?.[0];
  if (cell === undefined) return null;
  const { row } = parseCellName(cell);
  const places = placesOf(evaluation);
  return onEvaluationSheet(places, evaluation.months, read, sheet, row) ?? atSource(places, { sheet, cell }) ?? inRow(places, sheet, row);
}

interface Place {
  readonly component: string;
  readonly cells: readonly CellRef[];
  readonly weightAt: CellRef | null;
  readonly inputs: readonly LineInput[];
  readonly found: FoundLine;
}

function placesOf({ components, points }: Evaluation): Place[] {
  return [
    ...components.flatMap(({ sheet, lines }) => lines.map((line): Place =>
      ({ component: sheet, cells: line.cells, weightAt: line.weightAt, inputs: line.inputs, found: { kind: "paid", line } }))),
    ...points.flatMap(of => of.lines.map((line): Place =>
      ({ component: of.sheet, cells: [line.targetAt, line.at], weightAt: null, inputs: line.inputs, found: { kind: "points", line, of } }))),
  ];
}

/** By the cell that the column Origem names; a pooled line has it in the rows above its own. */
function onEvaluationSheet(places: readonly Place[], months: readonly string[], { snapshot }: ReadWorkbook, name: string, row: number): FoundLine | null {
  const typed = readTypedInputs(snapshot);
  const standing = typed.sheets.find(({ sheet }) => sheet === name);
  if (!standing || standingSheet(typed, standing.component, months) !== standing) return null;
  const values = snapshot.sheets.find(sheet => sheet.name === name)!.values;
  const header = values.findIndex(cells => cells.includes(COLUMN_HEADERS.source));
  const column = values[header]?.indexOf(COLUMN_HEADERS.source) ?? -1;
  const named = [row, row - 1].find(each => each > header && values[each]?.[column]);
  if (named === undefined) return null;
  const place = places.find(({ component, cells }) => component === standing.component && cells.some(({ cell }) => cell === values[named]![column]));
  return place && (named === row || place.inputs.length > 1) ? place.found : null;
}

function atSource(places: readonly Place[], at: CellRef): FoundLine | null {
  const target = places.find(({ cells }) => cells.some(cell => same(cell, at)));
  return target?.found ?? only(places.filter(({ weightAt }) => weightAt !== null && same(weightAt, at)));
}

/** Anywhere in the row of a production line, or of a target where the row has one line alone. */
function inRow(places: readonly Place[], sheet: string, row: number): FoundLine | null {
  const lies = (at: CellRef | null): boolean => at !== null && at.sheet === sheet && parseCellName(at.cell).row === row;
  return only(places.filter(({ inputs, cells }) => inputs.some(({ productionAt }) => lies(productionAt)) || cells.some(lies)));
}

function only(places: readonly Place[]): FoundLine | null {
  return places.length === 1 ? places[0]!.found : null;
}

function same(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

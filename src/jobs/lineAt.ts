import { type CellRef, parseAreaName, parseCellName } from "../domain/address";
import type { ComponentEvaluation, Evaluation, EvaluationLine } from "../evaluate/evaluation";
import { standingSheet } from "../evaluate/typedInputs";
import { COLUMN_HEADERS } from "../locale/evaluationSheet";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import type { RangeRef } from "../workbook/livePort";
import type { ReadWorkbook } from "./readContract";

/** The evaluated line that a cell belongs to: its target, its weight, its production, or its row on an evaluation sheet. Null for any other cell. */
export function lineAt(evaluation: Evaluation, read: ReadWorkbook, { sheet, range }: RangeRef): EvaluationLine | null {
  const { top: row } = parseAreaName(range);
  const cell = range.split(":")[0]!;
  return onEvaluationSheet(evaluation, read, sheet, row) ?? atSource(evaluation, { sheet, cell }) ?? inRow(evaluation, sheet, row);
}

/** By the cell that the column Origem names; a pooled line has it in the rows above its own. */
function onEvaluationSheet({ components, months }: Evaluation, { snapshot }: ReadWorkbook, name: string, row: number): EvaluationLine | null {
  const typed = readTypedInputs(snapshot);
  const standing = typed.sheets.find(({ sheet }) => sheet === name);
  const component = components.find(each => each.sheet === standing?.component);
  if (!standing || !component || standingSheet(typed, component.sheet, months) !== standing) return null;
  const values = snapshot.sheets.find(sheet => sheet.name === name)!.values;
  const header = values.findIndex(cells => cells.includes(COLUMN_HEADERS.source));
  const column = values[header]?.indexOf(COLUMN_HEADERS.source) ?? -1;
  const above = [row, row - 1].find(each => each > header && values[each]?.[column]);
  const source = above === undefined ? null : values[above]![column];
  const line = component.lines.find(({ cells }) => cells.some(({ cell }) => cell === source)) ?? null;
  return above === row || (line && line.inputs.length > 1) ? line : null;
}

function atSource({ components }: Evaluation, at: CellRef): EvaluationLine | null {
  return allLines(components).find(line => line.cells.some(cell => same(cell, at)))
    ?? only(allLines(components).filter(line => line.weightAt !== null && same(line.weightAt, at)));
}

/** Anywhere in the row of a production line, or of a target where the row has one line alone. */
function inRow({ components }: Evaluation, sheet: string, row: number): EvaluationLine | null {
  const lies = (at: CellRef | null): boolean => at !== null && at.sheet === sheet && parseCellName(at.cell).row === row;
  return only(allLines(components).filter(line => line.inputs.some(({ productionAt }) => lies(productionAt)) || line.cells.some(lies)));
}

function allLines(components: readonly ComponentEvaluation[]): EvaluationLine[] {
  return components.flatMap(({ lines }) => lines);
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? found[0]! : null;
}

function same(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

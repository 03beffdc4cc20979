import type { CellRef } from "../../domain/address";
import type { CellWrite, Undoable } from "../livePort";
import { WorkbookError } from "../workbookError";
import { cellInput } from "./contentMatrix";
import type { ExcelHost } from "./excelHost";

/** What is put into a cell, with the format it then has; no format leaves it as it is. */
interface Input {
  readonly at: CellRef;
  readonly input: string | number | boolean;
  readonly format?: string;
}

/** In cells of this format Excel takes everything as it is written: no apostrophe is needed, and no number becomes one. */
const TEXT_FORMAT = "@";

/** Writes into cells of the user's own, and keeps what stood there. Two requests. */
export async function mendCells(host: ExcelHost, cells: readonly CellWrite[]): Promise<Undoable> {
  const former = await host.run(async context => {
    const standing = await readInputs(context, cells.map(({ at }) => at));
    await put(context, cells.map(({ at, value }, index) => mended(at, value, standing[index]!.format!)));
    return standing;
  });
  return { undo: () => host.run(context => put(context, former)) };
}

/** A number in a cell of texts would stay a text: the cell is made an ordinary one. */
function mended(at: CellRef, value: CellWrite["value"], format: string): Input {
  if (format === TEXT_FORMAT && typeof value === "string") return { at, input: value };
  const input = cellInput({ value }) ?? "";
  return format === TEXT_FORMAT && typeof value === "number" ? { at, input, format: "General" } : { at, input };
}

/** What must be put into the cells so that they are as they are now. */
async function readInputs(context: Excel.RequestContext, cells: readonly CellRef[]): Promise<Input[]> {
  const { workbook } = context;
  const ranges = cells.map(({ sheet, cell }) => workbook.worksheets.getItem(sheet).getRange(cell).load("values,formulas,numberFormat,valueTypes"));
  workbook.load("readOnly");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", {});
  return ranges.map(({ values, formulas, numberFormat, valueTypes }, index) => {
    const format = String(numberFormat[0]![0]);
    const [shown, formula] = [values[0]![0], formulas[0]![0]] as [string | number | boolean, string | number | boolean];
    const isText = valueTypes[0]![0] === "String" && shown === formula && shown !== "" && format !== TEXT_FORMAT;
    return { at: cells[index]!, input: isText ? `'${String(shown)}` : formula, format };
  });
}

async function put(context: Excel.RequestContext, inputs: readonly Input[]): Promise<void> {
  for (const { at, input, format } of inputs) {
    const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.cell);
    if (format !== undefined) range.numberFormat = [[format]];
    range.formulas = [[input]];
  }
  await context.sync();
}

import { areaName } from "../../domain/address";
import type { RangeRef } from "../livePort";
import { WorkbookError } from "../workbookError";
import { PLACE, placeOf } from "./ranges";

/** @throws {WorkbookError} when the sheet is gone or hidden. */
export async function selectRange(context: Excel.RequestContext, { sheet: name, range }: RangeRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", { sheet: name });
  if (sheet.visibility !== "Visible") throw new WorkbookError("sheet-hidden", { sheet: name });
  sheet.activate();
  sheet.getRange(range).select();
  await context.sync();
}

export async function readSelection(context: Excel.RequestContext): Promise<RangeRef> {
  const ranges = context.workbook.getSelectedRanges();
  const sheet = ranges.worksheet.load("name");
  const first = ranges.areas.getItemAt(0).load(PLACE);
  await context.sync();
  return { sheet: sheet.name, range: areaName(placeOf(first)) };
}

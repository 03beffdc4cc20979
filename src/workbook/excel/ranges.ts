import { type Area, areaName } from "../../domain/address";

/** What must be loaded of a range to know where it lies. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The same for the ranges of a collection. */
export const PLACES = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Where a range lies whose PLACE was loaded. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaName(area));
}

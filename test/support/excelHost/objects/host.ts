import type { Area } from "../../../../src/domain/address";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";

/** Where an object finds the workbook, and the ranges that it gives back. */
export interface Host {
  readonly workbook: WorkbookModel;
  range(sheet: SheetModel, area: Area): RangeLike;
  areas(sheet: SheetModel, areas: readonly Area[]): object;
}

export interface RangeLike {
  readonly sheet: SheetModel;
  readonly area: Area;
}

import type { Injector, IStyleData } from "@univerjs/core";
import { shownBook } from "../grid/shownBook";

/** A cell of the sheet in front as somebody sees it: its text and look, and how wide and high it is, in pixels. */
export interface ShownCell {
  readonly text: string;
  readonly style: IStyleData;
  readonly width: number;
  readonly height: number;
}

/** @param row from 0, as the column */
export function shownCell(injector: Injector, row: number, column: number): ShownCell {
  const workbook = shownBook(injector)!;
  const sheet = workbook.getActiveSheet();
  const cell = sheet.getCell(row, column);
  return {
    text: String(cell?.v ?? ""),
    style: workbook.getStyles().get(cell?.s) ?? {},
    width: sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0,
    height: sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0,
  };
}

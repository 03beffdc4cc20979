import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { WorkbookSnapshot } from "../snapshot";
import { newId } from "./newId";
import { sheetOfSnapshot } from "./sheetData";

/** A workbook as the grid opens it. Its tables and names are put beside it afterwards (see `gridWorkbook`). */
export function gridBook(snapshot: WorkbookSnapshot, name: string): IWorkbookData {
  const sheets = snapshot.sheets.map(sheet => sheetOfSnapshot(newId("sheet"), sheet));
  return {
    id: newId("book"), name, appVersion: "0.25.1", locale: LocaleType.PT_BR, styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheet])),
  };
}

import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { WorkbookAppearance } from "../appearance";
import type { WorkbookSnapshot } from "../snapshot";
import { gridLook } from "./gridLook";
import { newId } from "./newId";
import { sheetOfSnapshot } from "./sheetData";

/**
 * A workbook as the grid opens it. Its tables and names are put beside it afterwards (see `gridWorkbook`).
 * @param appearance without one all sheets are shown bare
 */
export function gridBook(snapshot: WorkbookSnapshot, name: string, appearance?: WorkbookAppearance): IWorkbookData {
  const styles = appearance?.looks.map(gridLook) ?? [];
  const sheets = snapshot.sheets.map(sheet => {
    const look = appearance?.sheets.get(sheet.name);
    return sheetOfSnapshot(newId("sheet"), sheet, look && { sheet: look, styles });
  });
  return {
    id: newId("book"), name, appVersion: "0.25.1", locale: LocaleType.PT_BR, styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheet])),
  };
}

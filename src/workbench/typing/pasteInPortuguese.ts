import { CellValueType, type ICellData, ICommandService, type Injector, type IObjectMatrixPrimitiveType, type Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { readTabbed } from "../../workbook/file/readTabbed";
import { shownBook } from "../grid/shownBook";
import { type PastedTexts, textsOfHtml } from "./textsOfHtml";
import { understood } from "./understood";

/** How the grid takes what comes from outside of it; what is copied inside stays as it is. */
interface Clipboard {
  _pastePlainText(text: string): Promise<boolean>;
  _pasteExternal(html: string, ...rest: readonly unknown[]): Promise<boolean>;
}

/** What is pasted from elsewhere is read like what is typed: "1.344,5" is a number and "1.5" a text. Only the texts are taken, looks stay those of the cells. */
export function pasteInPortuguese(injector: Injector, refuse: () => void): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  const external = clipboard._pasteExternal.bind(clipboard);
  const paste = (texts: PastedTexts): boolean => pasteTexts(injector, texts) || (refuse(), false);
  clipboard._pastePlainText = text => Promise.resolve(paste(readTabbed(text)));
  clipboard._pasteExternal = (html, ...rest) => {
    const texts = textsOfHtml(html);
    return texts ? Promise.resolve(paste(texts)) : external(html, ...rest);
  };
}

/** From the first selected cell on. @returns whether there was room */
function pasteTexts(injector: Injector, texts: PastedTexts): boolean {
  const workbook = shownBook(injector)!;
  const sheet = workbook.getActiveSheet();
  const { startRow, startColumn } = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range ?? { startRow: 0, startColumn: 0 };
  const width = Math.max(...texts.map(row => row.length));
  if (startRow + texts.length > sheet.getRowCount() || startColumn + width > sheet.getColumnCount()) return false;
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  texts.forEach((row, down) => {
    value[startRow + down] = Object.fromEntries(row.flatMap((text, across) => (text === undefined ? [] : [[startColumn + across, pasted(text, sheet, startRow + down, startColumn + across)]])));
  });
  const range = { startRow, startColumn, endRow: startRow + texts.length - 1, endColumn: startColumn + width - 1 };
  return injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), range, value });
}

function pasted(text: string, sheet: Worksheet, row: number, column: number): ICellData {
  const { s } = sheet.getCellRaw(row, column) ?? {};
  const cell: ICellData = { s, v: null, f: null, si: null, p: null, t: null };
  if (text === "") return cell;
  return understood(/^=./.test(text) ? { ...cell, f: text } : { ...cell, v: text, t: text.startsWith("'") ? CellValueType.FORCE_STRING : undefined }, id => sheet.getStyleDataByHash(id));
}

import { ICommandService, type Injector } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { shownBook } from "./shownBook";

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** Ctrl+Page Up and Ctrl+Page Down go to the sheet beside, as in Excel. Most browsers keep them for their own tabs: with Alt they do the same. */
export function stepSheets(injector: Injector, container: HTMLElement): void {
  container.addEventListener("keydown", event => {
    const step = STEPS[event.key];
    if (step === undefined || event.shiftKey || event.ctrlKey === event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const book = shownBook(injector);
    const sheets = book?.getSheets().filter(sheet => !sheet.isSheetHidden()) ?? [];
    const next = sheets[sheets.findIndex(sheet => sheet === book?.getActiveSheet()) + step];
    if (book && next) void injector.get(ICommandService).executeCommand(SetWorksheetActiveOperation.id, { unitId: book.getUnitId(), subUnitId: next.getSheetId() });
  }, true);
}

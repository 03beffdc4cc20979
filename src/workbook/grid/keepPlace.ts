import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { type GridHost, mutate, workbookOf } from "./gridHost";
import { sheetNamed } from "./replaceSheet";

/** Does something to the sheets and leaves the user where they were: the grid brings each sheet that is put in to the front, with nothing selected. */
export function keepPlace<T>(host: GridHost, work: () => T): T {
  const before = workbookOf(host).getActiveSheet();
  const [id, name] = [before.getSheetId(), before.getName()];
  const selections = structuredClone(host.injector.get(SheetsSelectionsService).getCurrentSelections());
  try {
    return work();
  } finally {
    const sheet = sheetNamed(host, name);
    const subUnitId = sheet?.getSheetId();
    if (sheet && workbookOf(host).getActiveSheet().getSheetId() !== subUnitId) mutate(host, SetWorksheetActiveOperation.id, { subUnitId });
    if (sheet && subUnitId !== id && selections.length > 0) mutate(host, SetSelectionsOperation.id, { subUnitId, reveal: true, selections });
  }
}

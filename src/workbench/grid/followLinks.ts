import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { HoverManagerService, IEditorBridgeService } from "@univerjs/sheets-ui";
import type { CellNote } from "../../workbook/grid/gridCell";

/** A click on a cell that leads somewhere goes there, as in Excel. What is dragged over is only selected, and where a formula is being typed, pointed at. */
export function followLinks(injector: Injector, go: (link: NonNullable<CellNote["link"]>) => void): void {
  const pointer = injector.get(HoverManagerService);
  let pressed: string | null = null;
  pointer.currentPointerDownCell$.subscribe(({ event, ...cell }) => {
    const plain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    pressed = plain && !injector.get(IEditorBridgeService).isVisible().visible ? placeOf(cell) : null;
  });
  pointer.currentClickedCell$.subscribe(({ location }) => {
    const same = pressed === placeOf(location);
    pressed = null;
    const workbook = same ? injector.get(IUniverInstanceService).getUnit<Workbook>(location.unitId, UniverInstanceType.UNIVER_SHEET) : null;
    const note = workbook?.getSheetBySheetId(location.subUnitId)?.getCellRaw(location.row, location.col)?.custom as CellNote | null | undefined;
    if (note?.link) go(note.link);
  });
}

function placeOf({ subUnitId, row, col }: { readonly subUnitId: string; readonly row: number; readonly col: number }): string {
  return `${subUnitId} ${row} ${col}`;
}

import { BooleanNumber, type IRange, ICommandService, type Worksheet, WrapStrategy } from "@univerjs/core";
import { SetWorksheetActiveOperation, SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from "@univerjs/sheets";
import { type GridHost, mutate, workbookOf } from "./gridHost";

const PLAIN_SIZE = 11;

/**
 * Rows that say no height are as high as their text needs, as in Excel; the grid finds that out only when somebody types.
 * Measuring takes time: a sheet is measured when it comes to the front for the first time. @returns what ends it
 */
export function fitRows(host: GridHost): () => void {
  const fitted = new Set<string>();
  const fitShown = (): void => {
    const sheet = workbookOf(host).getActiveSheet();
    const id = sheet?.getSheetId();
    if (id === undefined || fitted.has(id)) return;
    fitted.add(id);
    fit(host, sheet);
  };
  const disposable = host.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id && (params as { readonly unitId?: string }).unitId === host.unitId) fitShown();
  });
  fitShown();
  return () => disposable.dispose();
}

function fit(host: GridHost, sheet: Worksheet): void {
  const subUnitId = sheet.getSheetId();
  const ranges = rowsToFit(sheet).map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }));
  if (ranges.length === 0) return;
  const rowsAutoHeightInfo = host.injector.get(SheetSkeletonService).ensureSkeleton(host.unitId, subUnitId)?.calculateAutoHeightInRange(ranges) ?? [];
  mutate(host, SetWorksheetRowAutoHeightMutation.id, { subUnitId, rowsAutoHeightInfo });
}

/** Those without a height of their own that hold a wrapped text or large letters. */
function rowsToFit(sheet: Worksheet): readonly number[] {
  const { rowData, defaultStyle } = sheet.getConfig();
  const plain = (typeof defaultStyle === "object" ? defaultStyle?.fs : undefined) ?? PLAIN_SIZE;
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, _, cell) => {
    const { s, v } = cell ?? {};
    if (!s || v === undefined || v === null || rows.has(row) || rowData[row]?.ia === BooleanNumber.FALSE) return;
    const style = typeof s === "string" ? sheet.getStyleDataByHash(s) : s;
    if (style?.tb === WrapStrategy.WRAP || (style?.fs ?? 0) > plain) rows.add(row);
  });
  return [...rows];
}

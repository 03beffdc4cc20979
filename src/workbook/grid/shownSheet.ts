import { ICommandService } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { foldName } from "../marks";
import type { ChartPatch } from "../patch";
import type { CellValue } from "../snapshot";
import { cellValue } from "./gridCell";
import { type GridHost, workbookOf } from "./gridHost";
import type { GridState } from "./gridState";

export interface ShownSheet {
  readonly name: string;
  readonly charts: readonly ChartPatch[];
  /** What stands in a cell now. Row and column from 0. */
  valueAt(row: number, column: number): CellValue;
}

const SHOWING: ReadonlySet<string> = new Set([SetWorksheetActiveOperation.id, SetRangeValuesMutation.id, InsertSheetMutation.id, RemoveSheetMutation.id]);

/** The sheet in front, with the charts that were written for it. */
export function shownSheet(host: GridHost, { written }: GridState): ShownSheet {
  const sheet = workbookOf(host).getActiveSheet();
  const name = sheet.getName();
  const patch = [...written.values()].find(one => foldName(one.name) === foldName(name));
  const cells = sheet.getCellMatrix();
  return { name, charts: patch?.charts ?? [], valueAt: (row, column) => cellValue(cells.getValue(row, column) ?? {}) };
}

export function onShownChanged({ injector, unitId }: GridHost, listener: () => void): () => void {
  const disposable = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (SHOWING.has(id) && (params as { readonly unitId?: string } | undefined)?.unitId === unitId) listener();
  });
  return () => disposable.dispose();
}

import { type IWorksheetData, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { foldName } from "../marks";
import { sheetOf } from "../resolveNames";
import type { NameSnapshot } from "../snapshot";
import { type GridHost, mutate, workbookOf } from "./gridHost";
import { addParts, removeParts, type SheetParts } from "./sheetParts";

/** A sheet of ours: what stands in its cells, and what belongs to it. */
export interface WholeSheet {
  readonly data: Partial<IWorksheetData> & { readonly id: string };
  readonly name: string;
  readonly parts: SheetParts;
}

const NOTHING_ELSE = {
  commands: [], forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
};

/** Puts a sheet in the place of the one of that name, or at the end where there is none. */
export function putSheet(host: GridHost, { data, name, parts }: WholeSheet): void {
  const workbook = workbookOf(host);
  const former = sheetNamed(host, name);
  const index = former ? workbook.getSheetIndex(former) : workbook.getSheetSize();
  mutate(host, InsertSheetMutation.id, { index, sheet: mergeWorksheetSnapshotWithDefault(data) });
  if (former) takeAway(host, former, data.id);
  addParts(host, { id: data.id, name }, parts);
}

/** @param instead the id of the sheet to show where this one was shown; by default the first one that can be */
export function takeAway(host: GridHost, sheet: Worksheet, instead?: string): void {
  const workbook = workbookOf(host);
  const id = sheet.getSheetId();
  removeParts(host, id, isOf(sheet.getName()));
  if (workbook.getActiveSheet()?.getSheetId() === id) {
    const next = instead ?? workbook.getUnhiddenWorksheets().find(other => other !== id);
    if (next !== undefined) mutate(host, SetWorksheetActiveOperation.id, { subUnitId: next });
  }
  // The grid would lead references to this name back to the sheet that is gone.
  const subUnitName = instead === undefined ? sheet.getName() : `${sheet.getName()} ${id}`;
  mutate(host, RemoveSheetMutation.id, { subUnitId: id, subUnitName });
}

/** Has all formulas of the sheets computed, and what hangs on them. */
export function recompute(host: GridHost, names: readonly string[]): void {
  const { unitId, injector } = host;
  // A formula that was parsed before keeps pointing to the sheets and names that stood then.
  injector.get(IFunctionService).deleteFormulaAstCacheKey(unitId);
  const dirtyRanges = names.flatMap(name => sheetNamed(host, name) ?? []).map(sheet => ({
    unitId, sheetId: sheet.getSheetId(),
    range: { startRow: 0, startColumn: 0, endRow: sheet.getRowCount() - 1, endColumn: sheet.getColumnCount() - 1 },
  }));
  mutate(host, SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_ELSE, dirtyRanges });
}

/** The grid computes once nothing has changed for 100 ms. Said after each sheet of many, this has it wait for the last one instead of beginning anew with each. */
export function postpone(host: GridHost): void {
  mutate(host, SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_ELSE, dirtyRanges: [] });
}

export function sheetNamed(host: GridHost, name: string): Worksheet | undefined {
  return workbookOf(host).getSheets().find(sheet => foldName(sheet.getName()) === foldName(name));
}

/** Names that Pactua made for the sheet. */
export function isOf(sheet: string): (name: NameSnapshot) => boolean {
  return ({ madeByPactua, refersTo }) => madeByPactua === true && foldName(sheetOf(refersTo)) === foldName(sheet);
}

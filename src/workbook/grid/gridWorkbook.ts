import { ICommandService, type IRange } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { areaName, parseAreaName } from "../../domain/address";
import type { LiveWorkbook, RangeRef, StopListening, WorkbookAbout } from "../livePort";
import type { SheetPatch } from "../patch";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbookError";
import { applyPatch } from "./applyPatch";
import { fitRows } from "./fitRows";
import { computed, type GridHost, isShown, mutate, workbookOf } from "./gridHost";
import type { GridState } from "./gridState";
import { mendCells } from "./mendCells";
import { readGridSheet, readNames } from "./readGrid";
import { sheetNamed } from "./replaceSheet";
import { areaOf, gridRange } from "./sheetData";
import { addName, addTable } from "./sheetParts";
import { putSpills } from "./spills";
import { onShownChanged, type ShownSheet, shownSheet } from "./shownSheet";

export interface GridWorkbook extends LiveWorkbook {
  /** Gives the keyboard to the cells. */
  enter(): void;
  /** Pactua is writing. */
  readonly busy: boolean;
  /** What was last written to the sheet of this key, with resolved names: charts, print settings and all. */
  written(): ReadonlyMap<string, SheetPatch>;
  /** The sheet that is in front, with the charts that Pactua wrote for it. */
  shown(): ShownSheet;
  /** Tells when another sheet comes to the front, and when anything in a cell changes, computed values too. @returns what ends it */
  onShownChanged(listener: () => void): () => void;
  /** Tells of whatever the file on the disk does not have yet: what was typed, and what Pactua wrote or took back. @returns what ends it */
  onEdited(listener: () => void): () => void;
}

/**
 * The workbook that is open in the grid of the workbench.
 * @param opened what was opened: `gridBook` made the grid's cells of it; its tables, names and properties are put beside them here
 */
export async function gridWorkbook(host: GridHost, opened: WorkbookSnapshot, about: WorkbookAbout): Promise<GridWorkbook> {
  const state: GridState = { properties: opened.properties, written: new Map(), writing: false };
  for (const sheet of opened.sheets) {
    const id = sheetNamed(host, sheet.name)!.getSheetId();
    sheet.tables.forEach(table => addTable(host, id, table));
    putSpills(host, id, sheet);
  }
  opened.names.forEach(name => addName(host, name));
  fitRows(host);
  await computed(host);

  const read = (onProgress?: (done: number, whole: number) => void): WorkbookSnapshot => {
    const sheets = workbookOf(host).getSheets();
    const snapshots = sheets.map((sheet, index): SheetSnapshot => {
      onProgress?.(index + 1, sheets.length);
      return readGridSheet(host, sheet);
    });
    return { sheets: snapshots, names: readNames(host), properties: state.properties };
  };
  const listeners = new Set<() => void>();
  const edited = (): void => listeners.forEach(listener => listener());
  const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = host.hold();
    state.writing = true;
    try {
      const done = await work();
      edited();
      return done;
    } finally {
      state.writing = false;
      release();
    }
  };
  const keep = (properties: Readonly<Record<string, string | null>>): void => {
    const all = Object.entries({ ...state.properties, ...properties });
    state.properties = Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
    edited();
  };

  return {
    async read(onProgress, signal) {
      signal?.throwIfAborted();
      await computed(host);
      signal?.throwIfAborted();
      return read(onProgress);
    },
    apply: (patch, onProgress, signal) => quietly(async () => {
      const applied = await applyPatch(host, state, read(), patch, onProgress, signal);
      return { ...applied, undo: () => quietly(applied.undo) };
    }),
    about: () => Promise.resolve(about),
    async select(ref, then) {
      select(host, ref);
      if (then === "enter") enter(host);
    },
    selected: () => Promise.resolve(selectedIn(host)),
    onSelectionChanged: listener => Promise.resolve(onSelectionChanged(host, listener)),
    onSheetChanged: listener => Promise.resolve(onSheetChanged(host, state, listener)),
    write: cells => quietly(async () => {
      const undo = mendCells(host, cells);
      await computed(host);
      return { undo: () => quietly(async () => { undo(); await computed(host); }) };
    }),
    keep(properties) {
      const former = Object.fromEntries(Object.keys(properties).map(name => [name, state.properties[name] ?? null]));
      keep(properties);
      return Promise.resolve({ undo: () => Promise.resolve(keep(former)) });
    },
    async readSheet(name) {
      await computed(host);
      const sheet = sheetNamed(host, name);
      return sheet ? readGridSheet(host, sheet) : null;
    },
    enter: () => enter(host),
    get busy() {
      return state.writing;
    },
    written: () => state.written,
    shown: () => shownSheet(host, state),
    onShownChanged: listener => onShownChanged(host, listener),
    onEdited(listener) {
      listeners.add(listener);
      const stop = onSheetChanged(host, state, listener);
      return () => {
        listeners.delete(listener);
        void stop();
      };
    },
  };
}

function select(host: GridHost, { sheet: name, range }: RangeRef): void {
  const sheet = sheetNamed(host, name);
  if (!sheet) throw new WorkbookError("sheet-missing", { sheet: name });
  if (sheet.isSheetHidden()) throw new WorkbookError("sheet-hidden", { sheet: name });
  const subUnitId = sheet.getSheetId();
  const area = gridRange(parseAreaName(range));
  mutate(host, SetWorksheetActiveOperation.id, { subUnitId });
  const primary = { ...area, endRow: area.startRow, endColumn: area.startColumn, actualRow: area.startRow, actualColumn: area.startColumn, isMerged: false, isMergedMainCell: false };
  mutate(host, SetSelectionsOperation.id, { subUnitId, reveal: true, selections: [{ range: area, primary, style: null }] });
}

/** Out of the pane's frame first, if it is there. */
function enter({ injector }: GridHost): void {
  window.focus();
  injector.get(ILayoutService).focus();
}

function selectedIn(host: GridHost): RangeRef {
  const sheet = workbookOf(host).getActiveSheet();
  const selection = host.injector.get(SheetsSelectionsService).getCurrentSelections()[0];
  return { sheet: sheet?.getName() ?? "", range: selection ? rangeName(host, selection.range) : "A1" };
}

/** A whole row or column has no end: it is named as far as the sheet goes. */
function rangeName(host: GridHost, { startRow, startColumn, endRow, endColumn }: IRange): string {
  const sheet = workbookOf(host).getActiveSheet();
  const end = (value: number, most: number) => (Number.isFinite(value) ? value : most - 1);
  const start = (value: number) => (Number.isFinite(value) ? value : 0);
  return areaName({ top: start(startRow), left: start(startColumn), bottom: end(endRow, sheet.getRowCount()), right: end(endColumn, sheet.getColumnCount()) });
}

function onSelectionChanged(host: GridHost, listener: (ref: RangeRef) => void): StopListening {
  let last = "";
  const subscription = host.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    if (!isShown(host)) return;
    const now = selectedIn(host);
    const said = JSON.stringify(now);
    if (said !== last) listener(now);
    last = said;
  });
  return () => Promise.resolve(subscription.unsubscribe());
}

/** What a formula gave is no change: only what somebody typed, pasted, cleared or took back. */
function onSheetChanged(host: GridHost, state: GridState, listener: (ref: RangeRef) => void): StopListening {
  const disposable = host.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (state.writing || command.id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.fromFormula || options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue, unitId } = command.params as ISetRangeValuesMutationParams;
    const sheet = unitId === host.unitId ? workbookOf(host).getSheetBySheetId(subUnitId) : null;
    const rows = Object.keys(cellValue ?? {}).map(Number);
    const columns = Object.values(cellValue ?? {}).flatMap(line => Object.keys(line ?? {}).map(Number));
    if (!sheet || rows.length === 0 || columns.length === 0) return;
    const range = areaName(areaOf({ startRow: Math.min(...rows), startColumn: Math.min(...columns), endRow: Math.max(...rows), endColumn: Math.max(...columns) }));
    listener({ sheet: sheet.getName(), range });
  });
  return () => Promise.resolve(disposable.dispose());
}

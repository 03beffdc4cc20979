import type { LiveWorkbook } from "../livePort";
import { applyPatch } from "./applyPatch";
import { type ExcelHost, officeHost } from "./excelHost";
import { hostError } from "./hostError";
import { keepProperties } from "./keepProperties";
import { onSelectionChanged, onSheetChanged } from "./listen";
import { mendCells } from "./mendCells";
import { readAbout } from "./readAbout";
import { readSheet, readWorkbook } from "./readWorkbook";
import { readSelection, selectRange } from "./selectRange";
import { takeBack } from "./takeBack";

/** The workbook that is open in Excel. To be made after `Office.onReady`. */
export function excelWorkbook(host: ExcelHost = officeHost()): LiveWorkbook {
  const told = withWorkbookErrors(host);
  return {
    read: (onProgress, signal) => told.run(context => readWorkbook(context, onProgress, signal)),
    async apply(patch, onProgress, signal) {
      const { sheets, inverse } = await applyPatch(told, patch, onProgress, signal);
      return { sheets, undo: () => told.run(context => takeBack(context, inverse)) };
    },
    about: () => told.run(readAbout),
    select: ref => told.run(context => selectRange(context, ref)),
    selected: () => told.run(readSelection),
    onSelectionChanged: listener => onSelectionChanged(told, listener),
    onSheetChanged: listener => onSheetChanged(told, listener),
    write: cells => mendCells(told, cells),
    keep: properties => keepProperties(told, properties),
    readSheet: name => told.run(context => readSheet(context, name)),
  };
}

function withWorkbookErrors({ run, runPatiently, supports }: ExcelHost): ExcelHost {
  const tell = (error: unknown) => Promise.reject(hostError(error));
  return { run: batch => run(batch).catch(tell), runPatiently: batch => runPatiently(batch).catch(tell), supports };
}

import { excelWorkbook } from "../workbook/excel/excelWorkbook";
import type { LiveWorkbook } from "../workbook/livePort";

let open: LiveWorkbook | null = null;

/** The workbook this page stands beside: one for pane and ribbon. To be called after `Office.onReady`. */
export function openWorkbook(): LiveWorkbook {
  return (open ??= excelWorkbook());
}

import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { LiveWorkbook } from "../../../src/workbook/livePort";
import type { SheetPatch } from "../../../src/workbook/patch";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { formula, link, sheetPatch, value } from "../../contract/patches";
import { SOURCE } from "../../contract/sourceWorkbook";
import { excelHost, type PlayedExcel } from "../../support/excelHost/excelHost";
import { seedWorkbook } from "../../support/excelHost/model/seedWorkbook";
import type { SheetModel } from "../../support/excelHost/model/sheetModel";

export interface Played {
  readonly host: PlayedExcel;
  readonly port: LiveWorkbook;
  sheet(name: string): SheetModel;
}

/** An open workbook, the adapter over it, and the ways to look behind it. */
export function played(snapshot: WorkbookSnapshot = SOURCE, options?: { readonly version?: number }): Played {
  const host = excelHost(seedWorkbook(snapshot, formula => (formula === "=300+20" ? 320 : undefined)), options);
  return { host, port: excelWorkbook(host), sheet: name => host.workbook.sheet(name)! };
}

/** A sheet with a table of so many rows, with everything that grows with them. */
export function longSheet(rows: number, part: Partial<SheetPatch> = {}): SheetPatch {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  return sheetPatch({
    key: "longa", name: "Longa",
    styles: { head: { bold: true, fill: "1F4E78", wrap: true, border: "thin" }, even: { numberFormat: "0.00%", border: "thin" }, odd: { fill: "F2F2F2", border: "top" } },
    cells: [
      value(0, 0, "Indicador", "head"), value(0, 1, "Meta", "head"), value(0, 2, "A pagar", "head"), value(0, 3, "Onde", "head"),
      ...numbers.flatMap(row => [
        value(row, 0, `=indicador ${row}`, row % 2 ? "odd" : "even"), value(row, 1, row / 8, row % 3 ? "even" : "odd"),
        formula(row, 2, `=ROUND(B${row + 1}*2,2)`, 1, "even"), link(row, 3, `B${row + 1}`, "Fonte", `B${row + 1}`),
      ]),
    ],
    tables: [{ name: "tblLonga", area: { top: 0, left: 0, bottom: rows, right: 3 }, columns: ["Indicador", "Meta", "A pagar", "Onde"] }],
    validations: [{ area: { top: 1, left: 1, bottom: rows, right: 1 }, rule: { type: "decimal", min: 0 }, title: "Meta", message: "Zero ou mais." }],
    rowHeights: Object.fromEntries(numbers.map(row => [row, 12 + (row % 5)])),
    columnWidths: [30, 10, 12, 8],
    ...part,
  });
}

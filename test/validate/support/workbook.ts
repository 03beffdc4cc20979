import { parseAreaName, parseCellName } from "../../../src/domain/address";
import { readWorkbook } from "../../../src/intake/readWorkbook";
import type { Records } from "../../../src/intake/records";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";

/** A sheet that is being written for a test: rows of values from A1 on, number formats by cell, merges as "A1:B2". */
export class TestSheet {
  private readonly rows: CellValue[][] = [];
  private readonly formats = new Map<string, string>();
  private readonly merges: string[] = [];
  visibility: SheetSnapshot["visibility"] = "visible";

  constructor(readonly name: string) {}

  row(...values: CellValue[]): this {
    this.rows.push(values);
    return this;
  }

  merge(...ranges: string[]): this {
    this.merges.push(...ranges);
    return this;
  }

  set(cell: string, value: CellValue): this {
    const { row, column } = parseCellName(cell);
    while (this.rows.length <= row) this.rows.push([]);
    const into = this.rows[row]!;
    while (into.length <= column) into.push(null);
    into[column] = value;
    return this;
  }

  snapshot(): SheetSnapshot {
    return {
      name: this.name,
      visibility: this.visibility,
      values: this.rows,
      formulas: new Map(),
      formats: this.formats,
      merges: this.merges.map(parseAreaName),
      hiddenRows: [],
      tables: [],
    };
  }
}

/** The records of a workbook, read by the real intake. */
export function recordsOf(...sheets: readonly TestSheet[]): Records {
  return readWorkbook({ sheets: sheets.map(sheet => sheet.snapshot()), names: [], properties: {} });
}

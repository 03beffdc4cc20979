import { parseAreaName } from "../../src/domain/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

interface Extras {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: SheetSnapshot["visibility"];
}

/** A sheet for a test, from A1 on; "" stands for an empty cell. */
export function sheetOf(rows: readonly (readonly CellValue[])[], extras: Extras = {}): SheetSnapshot {
  return {
    name: extras.name ?? "Plan1",
    visibility: extras.visibility ?? "visible",
    values: rows.map(row => row.map(value => (value === "" ? null : value))),
    formulas: new Map(),
    formats: new Map(Object.entries(extras.formats ?? {})),
    merges: (extras.merges ?? []).map(parseAreaName),
    hiddenRows: [],
    tables: [],
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], properties: {} };
}

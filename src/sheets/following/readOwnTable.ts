import { cellName, type CellRef } from "../../domain/address";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";

/** A row of a table that Pactua made, by the titles of its columns. */
export interface OwnRow {
  /** Null where the cell is blank, or there is no such column any more. */
  value(title: string): CellValue;
  text(title: string): string | null;
  at(title: string): CellRef;
}

/** The rows of a table that Pactua made under this key, found by its titles, so that rows and columns put in between do no harm; [] where it is not there. */
export function readOwnTable(snapshot: WorkbookSnapshot, key: string, titles: readonly string[]): OwnRow[] {
  const name = madeSheets(snapshot).get(key);
  const sheet = snapshot.sheets.find(one => one.name === name);
  const header = sheet?.values.findIndex(row => titles.every(title => row.includes(title))) ?? -1;
  if (!sheet || header < 0) return [];
  // Of two columns of a name the first is the table's.
  const columns = new Map([...sheet.values[header]!].map((title, column) => [title, column] as const).reverse());
  return sheet.values.slice(header + 1).map((values, index): OwnRow => {
    const value = (title: string): CellValue => {
      const seen = values[columns.get(title) ?? -1] ?? null;
      return typeof seen === "string" && seen.trim() === "" ? null : seen;
    };
    return {
      value,
      text: title => {
        const seen = value(title);
        return typeof seen === "string" ? seen : typeof seen === "number" ? String(seen) : null;
      },
      at: title => ({ sheet: sheet.name, cell: cellName(header + 1 + index, Math.max(0, columns.get(title) ?? 0)) }),
    };
  });
}

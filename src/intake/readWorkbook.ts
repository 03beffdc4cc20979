import { areaName } from "../domain/address";
import { madeSheets } from "../workbook/marks";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { emptyRecords, type MutableRecords } from "./readers/emptyRecords";
import { readSheet } from "./readSheet";
import type { IgnoredReason, Records } from "./records";

/** What a workbook holds for planning. Hidden sheets and Pactua's own are listed as ignored, not read. */
export function readWorkbook(snapshot: WorkbookSnapshot): Records {
  const all: MutableRecords = emptyRecords();
  const own = new Set(madeSheets(snapshot).values());
  for (const sheet of snapshot.sheets) {
    const reason = reasonToSkip(sheet, own);
    if (reason) {
      all.ignored.push({ sheet: sheet.name, range: usedRange(sheet), reason });
      continue;
    }
    for (const [name, list] of Object.entries(readSheet(sheet)) as [keyof Records, readonly never[]][]) {
      const into: unknown[] = all[name];
      for (const record of list) into.push(record);
    }
  }
  return all;
}

function reasonToSkip(sheet: SheetSnapshot, own: ReadonlySet<string>): IgnoredReason | null {
  if (own.has(sheet.name)) return "written-by-pactua";
  if (sheet.visibility !== "visible") return "hidden-sheet";
  return sheet.values.length === 0 ? "empty-sheet" : null;
}

function usedRange({ values }: SheetSnapshot): string {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
  return areaName({ top: 0, left: 0, bottom: Math.max(0, values.length - 1), right: Math.max(0, columns - 1) });
}

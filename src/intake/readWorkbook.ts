import { areaName } from "../domain/address";
import { madeSheets } from "../workbook/marks";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { emptyRecords, type MutableRecords } from "./readers/emptyRecords";
import { type Recipe, recipeIn, tablesFor } from "./recipe";
import { readSheet } from "./readSheet";
import type { IgnoredReason, Records } from "./records";

/**
 * What a workbook holds for planning. Hidden sheets and Pactua's own are listed as ignored, not read.
 * @param recipe what a person said about it: the one that the workbook keeps, where no other is given
 */
export function readWorkbook(snapshot: WorkbookSnapshot, recipe: Recipe = recipeIn(snapshot.properties)): Records {
  const all: MutableRecords = emptyRecords();
  const own = new Set(madeSheets(snapshot).values());
  const names = new Set(snapshot.sheets.map(sheet => sheet.name));
  for (const sheet of snapshot.sheets) {
    const reason = reasonToSkip(sheet, own, recipe);
    if (reason) {
      all.ignored.push({ sheet: sheet.name, range: usedRange(sheet), reason });
      continue;
    }
    for (const [name, list] of Object.entries(readSheet(sheet, tablesFor(sheet.name, names, recipe))) as [keyof Records, readonly never[]][]) {
      const into: unknown[] = all[name];
      for (const record of list) into.push(record);
    }
  }
  return all;
}

function reasonToSkip(sheet: SheetSnapshot, own: ReadonlySet<string>, { sheets }: Recipe): IgnoredReason | null {
  if (own.has(sheet.name)) return "written-by-pactua";
  if (sheets[sheet.name] === "ignore") return "set-aside";
  if (sheet.visibility !== "visible" && sheets[sheet.name] !== "read") return "hidden-sheet";
  return sheet.values.length === 0 ? "empty-sheet" : null;
}

function usedRange({ values }: SheetSnapshot): string {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 1);
  return areaName({ top: 0, left: 0, bottom: Math.max(0, values.length - 1), right: Math.max(0, columns - 1) });
}

import { foldName, madeSheets, markOf } from "../marks";
import type { SheetPatch, WorkbookPatch } from "../patch";
import { sheetOf } from "../resolveNames";
import { fixedReference } from "../sheetReference";
import type { NameSnapshot, WorkbookSnapshot } from "../snapshot";
import { sheetSnapshot } from "./sheetSnapshot";

/** The workbook after a patch: known sheets made anew in their place, new ones at the end. @param patch with resolved names */
export function patchSnapshot(snapshot: WorkbookSnapshot, patch: WorkbookPatch): WorkbookSnapshot {
  const made = madeSheets(snapshot);
  const written = new Map(patch.sheets.map(sheet => [foldName(sheet.name), sheetSnapshot(sheet)]));
  const added = patch.sheets.filter(({ key }) => !made.has(key)).map(sheet => written.get(foldName(sheet.name))!);
  return {
    sheets: [...snapshot.sheets.map(sheet => written.get(foldName(sheet.name)) ?? sheet), ...added],
    names: [
      ...snapshot.names.filter(name => !(name.madeByPactua && written.has(foldName(sheetOf(name.refersTo))))),
      ...patch.sheets.flatMap(namesOf),
    ],
    properties: { ...snapshot.properties, ...Object.fromEntries(patch.sheets.map(({ key, name }) => [markOf(key), name])) },
  };
}

function namesOf(sheet: SheetPatch): NameSnapshot[] {
  return sheet.names.map(({ name, area }) => ({ name, refersTo: fixedReference(sheet.name, area), scope: null, madeByPactua: true }));
}

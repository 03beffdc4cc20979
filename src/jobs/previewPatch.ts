import { foldName, madeSheets } from "../workbook/marks";
import type { WorkbookPatch } from "../workbook/patch";
import { resolveNames } from "../workbook/resolveNames";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** The names of the sheets that a patch would make, and of those of Pactua that it would make anew. */
export function previewPatch(patch: WorkbookPatch, snapshot: WorkbookSnapshot): { readonly created: readonly string[]; readonly updated: readonly string[] } {
  const standing = new Set([...madeSheets(snapshot).values()].map(foldName));
  const names = resolveNames(patch, snapshot).sheets.map(sheet => sheet.name);
  return { created: names.filter(name => !standing.has(foldName(name))), updated: names.filter(name => standing.has(foldName(name))) };
}

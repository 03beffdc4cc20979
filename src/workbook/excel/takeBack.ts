import { foldName, markOf } from "../marks";
import type { SheetPatch } from "../patch";
import { sheetOf } from "../resolveNames";
import { pacedRequests } from "./pacedRequests";
import { type Outline, readOutline } from "./readOutline";
import { writeSheets } from "./writeSheets";

/** What takes a patch back. It is kept in memory and names sheets only, so it holds after the workbook was saved. */
export interface Inverse {
  /** Sheets that stood before, as they were. */
  readonly former: readonly SheetPatch[];
  /** Sheets that were added, with what their mark said before; null where there was none. */
  readonly added: readonly { readonly key: string; readonly name: string; readonly mark: string | null }[];
}

/**
 * Puts the workbook back as it was before the patch. A sheet that the user has renamed since is the user's, and stays;
 * one that was deleted stays deleted.
 */
export async function takeBack(context: Excel.RequestContext, { former, added }: Inverse): Promise<void> {
  const outline = await readOutline(context);
  const isOurs = ({ key, name }: { readonly key: string; readonly name: string }) =>
    outline.properties[markOf(key)] === name && outline.sheets.some(sheet => foldName(sheet.name) === foldName(name));
  for (const { key, name, mark } of added) {
    if (isOurs({ key, name })) removeSheet(context, name, outline);
    if (mark !== null) context.workbook.properties.custom.add(markOf(key), mark);
    else if (outline.properties[markOf(key)] === name) context.workbook.properties.custom.getItem(markOf(key)).delete();
  }
  await writeSheets(context, former.filter(isOurs), outline, pacedRequests(context, { whole: 1 }));
}

function removeSheet({ workbook }: Excel.RequestContext, name: string, { names }: Outline): void {
  for (const one of names) {
    if (one.madeByPactua && foldName(sheetOf(one.refersTo)) === foldName(name)) workbook.names.getItem(one.name).delete();
  }
  workbook.worksheets.getItem(name).delete();
}

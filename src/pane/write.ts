import type { Contract } from "../jobs/readContract";
import { previewPatch } from "../jobs/previewPatch";
import { UNDO_NAMES, writtenSentence } from "../locale/pane/shared";
import { madeSheets } from "../workbook/marks";
import type { WorkbookPatch } from "../workbook/patch";
import type { Applied } from "../workbook/port";
import type { Desk } from "./desk";
import { load } from "./load";
import type { Preview } from "./state";
import { remember } from "./undoable";
import type { Work } from "./work";

/** What a patch would make of the workbook as it was last read, to be shown before it is written. */
export function previewOf(of: Preview["of"], patch: WorkbookPatch, { snapshot }: Contract): Preview {
  return { of, patch, ...previewPatch(patch, snapshot) };
}

/** After sheets were written: how to take them back, the workbook read anew, and what was done said. @param first the sheet to go to: how its key begins */
export async function afterWriting(desk: Desk, job: Work, of: Preview["of"], applied: Applied, first: string): Promise<void> {
  remember(desk, UNDO_NAMES[of], applied);
  await load(desk, job);
  const names = (sheets: Applied["sheets"]): string[] => sheets.map(({ name }) => name);
  const sheet = applied.sheets.find(({ key }) => key.startsWith(first)) ?? applied.sheets[0];
  desk.store.change({
    preview: null,
    notice: { kind: "done", text: writtenSentence(names(applied.sheets.filter(({ created }) => created)), names(applied.sheets.filter(({ created }) => !created))), ...(sheet && { goTo: { sheet: sheet.name, range: "A1" } }) },
  });
}

/** Pactua has written one of these sheets to this workbook before. @param keys of the sheets, as they are marked */
export function hasSheet({ snapshot }: Contract, ...keys: readonly string[]): boolean {
  const made = madeSheets(snapshot);
  return keys.some(key => made.has(key));
}

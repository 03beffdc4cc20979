import { parseAreaName } from "../../domain/address";
import { madeSheets, markOf } from "../marks";
import type { SheetPatch, WorkbookPatch } from "../patch";
import type { Progress, WrittenSheet } from "../port";
import { resolveNames } from "../resolveNames";
import type { WorkbookSnapshot } from "../snapshot";
import { computed, type GridHost } from "./gridHost";
import type { GridState } from "./gridState";
import { keepPlace } from "./keepPlace";
import { newId } from "./newId";
import { readNames, readTables } from "./readGrid";
import { isOf, postpone, putSheet, recompute, sheetNamed, takeAway, type WholeSheet } from "./replaceSheet";
import { sheetOfPatch } from "./sheetData";

/** What takes a patch back: sheets that were added, and those that stood before as they were. */
interface Inverse {
  readonly added: WrittenSheet[];
  readonly former: { readonly key: string; readonly sheet: WholeSheet; readonly patch: SheetPatch | undefined }[];
}

/** Writes a patch, sheet by sheet. Whatever ends it before its time, the workbook is put back as it was. */
export async function applyPatch(host: GridHost, state: GridState, snapshot: WorkbookSnapshot, patch: WorkbookPatch, onProgress?: Progress, signal?: AbortSignal) {
  signal?.throwIfAborted();
  const made = madeSheets(snapshot);
  const { sheets } = resolveNames(patch, snapshot);
  const inverse: Inverse = { added: [], former: [] };
  try {
    for (const [index, sheet] of sheets.entries()) {
      onProgress?.(index, sheets.length);
      postpone(host);
      await breath();
      signal?.throwIfAborted();
      keepPlace(host, () => writeSheet(host, state, sheet, inverse));
    }
    recompute(host, sheets.map(({ name }) => name));
    await computed(host);
    signal?.throwIfAborted();
  } catch (error) {
    await takeBack(host, state, inverse);
    throw error;
  }
  onProgress?.(sheets.length, sheets.length);
  return {
    sheets: sheets.map(({ key, name }) => ({ key, name, created: !made.has(key) })),
    undo: () => takeBack(host, state, inverse),
  };
}

function writeSheet(host: GridHost, state: GridState, sheet: SheetPatch, { added, former }: Inverse): void {
  const { key, name } = sheet;
  const standing = sheetNamed(host, name);
  if (standing) former.push({ key, sheet: capture(host, state, key, name), patch: state.written.get(key) });
  else added.push({ key, name, created: true });
  putSheet(host, { data: sheetOfPatch(newId("sheet"), sheet), name, parts: { ...sheet, tables: sheet.tables } });
  state.written.set(key, sheet);
  state.properties = { ...state.properties, [markOf(key)]: name };
}

/** The sheet as it stands, what was typed into it included. */
function capture(host: GridHost, state: GridState, key: string, name: string): WholeSheet {
  const sheet = sheetNamed(host, name)!;
  const patch = state.written.get(key);
  return {
    name,
    data: structuredClone(sheet.getConfig()),
    parts: {
      tables: readTables(host, sheet.getSheetId()),
      names: readNames(host).filter(isOf(name)).map(one => ({ name: one.name, area: parseAreaName(one.refersTo.replace(/^.*!/, "").replace(/\$/g, "")) })),
      validations: patch?.validations ?? [],
      conditionals: patch?.conditionals ?? [],
    },
  };
}

async function takeBack(host: GridHost, state: GridState, inverse: Inverse): Promise<void> {
  keepPlace(host, () => putBack(host, state, inverse));
  recompute(host, inverse.former.map(({ sheet }) => sheet.name));
  await computed(host);
}

function putBack(host: GridHost, state: GridState, { added, former }: Inverse): void {
  for (const { key, name } of added) {
    const sheet = sheetNamed(host, name);
    const { [markOf(key)]: mark, ...others } = state.properties;
    if (mark !== name) continue;
    if (sheet) takeAway(host, sheet);
    state.properties = others;
    state.written.delete(key);
  }
  for (const { key, sheet, patch } of former) {
    if (!sheetNamed(host, sheet.name)) continue;
    putSheet(host, { ...sheet, data: { ...sheet.data, id: newId("sheet") } });
    if (patch) state.written.set(key, patch);
    else state.written.delete(key);
  }
}

/** Lets the page draw, and the user press "Cancelar". */
function breath(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

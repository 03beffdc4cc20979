import { createStore, delMany, get, keys, set, setMany, type UseStore } from "idb-keyval";
import type { RangeRef } from "../../workbook/livePort";
import type { BookChanges } from "../bookChanges";

/** Work that is in no file yet. The file it was done on is kept beside it, once. */
export interface Draft {
  readonly version: 1;
  /** Of the file, with its ending. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changes: BookChanges;
  readonly selected: RangeRef;
}

/** A browser may hang over its own store: nobody waits longer for it. */
const PATIENCE_MS = 5000;
const WORK = "work/";
const FILE = "file/";
const ASIDE = "aside";

export interface DraftStore {
  /** Of all drafts, in no order. */
  ids(): Promise<string[]>;
  read(id: string): Promise<{ readonly draft: unknown; readonly bytes: unknown } | null>;
  /** @param bytes of the file, the first time @returns whether it is kept */
  write(id: string, draft: Draft, bytes: Uint8Array | null): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Out of the way, but not lost: the last one that could not be shown. */
  putAside(id: string): Promise<void>;
}

/** The drafts of this browser. Where it keeps none (a private window, a full disk) work goes on without: nothing here ever fails. */
export function draftStore(): DraftStore {
  let store: UseStore | undefined;
  const opened = (): UseStore => (store ??= createStore("pactua-bancada", "rascunhos"));
  return {
    ids: () => patiently(async () => (await keys(opened())).flatMap(key => (typeof key === "string" && key.startsWith(WORK) ? [key.slice(WORK.length)] : [])), []),
    read: id => patiently(async () => {
      const draft: unknown = await get(WORK + id, opened());
      return draft === undefined ? null : { draft, bytes: await get<unknown>(FILE + id, opened()) };
    }, null),
    write: (id, draft, bytes) => patiently(async () => {
      if (bytes) await setMany([[FILE + id, bytes], [WORK + id, draft]], opened());
      else await set(WORK + id, draft, opened());
      return true;
    }, false),
    remove: id => patiently(() => delMany([WORK + id, FILE + id], opened()), undefined),
    putAside: id => patiently(async () => {
      const [draft, bytes] = [await get<unknown>(WORK + id, opened()), await get<unknown>(FILE + id, opened())];
      await set(ASIDE, { draft, bytes }, opened());
      await delMany([WORK + id, FILE + id], opened());
    }, undefined),
  };
}

async function patiently<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>(resolve => setTimeout(() => resolve(otherwise), PATIENCE_MS));
  try {
    return await Promise.race([work(), late]);
  } catch {
    return otherwise;
  }
}

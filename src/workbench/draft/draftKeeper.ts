import type { GridWorkbook } from "../../workbook/grid/gridWorkbook";
import { bookChanges } from "../bookChanges";
import type { OpenedFile } from "../saveBook";
import type { DraftStore } from "./draftStore";

export interface DraftKeeper {
  /** Keeps what the workbook has and the file has not. @returns whether it is kept */
  keep(workbook: GridWorkbook, file: OpenedFile): Promise<boolean>;
  forget(): Promise<void>;
}

/** Keeps one draft, one change of it after the other. @param id null where nothing can be kept */
export function draftKeeper(store: DraftStore, id: string | null): DraftKeeper {
  let last: Promise<unknown> = Promise.resolve();
  let keptFile: OpenedFile | null = null;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  if (id === null) return { keep: () => Promise.resolve(false), forget: () => Promise.resolve() };
  return {
    keep: (workbook, file) => inTurn(async () => {
      const changes = await bookChanges(file.snapshot, workbook);
      const draft = { version: 1, name: file.name, at: Date.now(), changes, selected: await workbook.selected() } as const;
      const kept = await store.write(id, draft, keptFile === file ? null : file.bytes);
      if (kept) keptFile = file;
      return kept;
    }),
    forget: () => inTurn(() => {
      keptFile = null;
      return store.remove(id);
    }),
  };
}

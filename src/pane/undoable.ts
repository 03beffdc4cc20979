import type { Undoable } from "../workbook/livePort";
import type { Applied } from "../workbook/port";
import type { Desk } from "./desk";

/** Remembers how to take back what was just written, as one step. @param name to follow "Desfazer: "; @param parts in the order they were written */
export function remember({ store }: Desk, name: string, ...parts: readonly (Undoable & Partial<Pick<Applied, "sheets">>)[]): void {
  const undo = async (): Promise<void> => {
    for (const part of [...parts].reverse()) await part.undo();
  };
  const sheets = parts.flatMap(part => part.sheets ?? []).map(sheet => sheet.name);
  store.change(({ undoable }) => ({ undoable: [...undoable, { name, sheets, written: null, undo }] }));
}

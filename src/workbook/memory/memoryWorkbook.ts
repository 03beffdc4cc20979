import { madeSheets } from "../marks";
import type { SheetPatch } from "../patch";
import type { WorkbookPort } from "../port";
import { resolveNames } from "../resolveNames";
import type { WorkbookSnapshot } from "../snapshot";
import { patchSnapshot } from "./patchSnapshot";

export interface MemoryWorkbook extends WorkbookPort {
  /** The workbook as it stands now. */
  readonly snapshot: WorkbookSnapshot;
  /** What was last written to the sheet of this key, with resolved names: styles, charts, validations and all. */
  written(key: string): SheetPatch | undefined;
  /** What somebody else does to the workbook. @returns what takes it back */
  edit(change: (snapshot: WorkbookSnapshot) => WorkbookSnapshot): () => void;
}

/** A workbook that lives in memory only: the smallest honest host, for tests and for hosts that are played. */
export function memoryWorkbook(snapshot: WorkbookSnapshot): MemoryWorkbook {
  let now = { snapshot, sheets: new Map<string, SheetPatch>() };
  return {
    get snapshot() {
      return now.snapshot;
    },
    written: key => now.sheets.get(key),
    edit(change) {
      const before = now;
      now = { ...now, snapshot: change(now.snapshot) };
      return () => {
        now = before;
      };
    },
    read(onProgress) {
      onProgress?.(1, 1);
      return Promise.resolve(now.snapshot);
    },
    apply(patch, onProgress) {
      const before = now;
      const made = madeSheets(before.snapshot);
      const resolved = resolveNames(patch, before.snapshot);
      now = {
        snapshot: patchSnapshot(before.snapshot, resolved),
        sheets: new Map([...before.sheets, ...resolved.sheets.map(sheet => [sheet.key, sheet] as const)]),
      };
      onProgress?.(patch.sheets.length, patch.sheets.length);
      return Promise.resolve({
        sheets: resolved.sheets.map(({ key, name }) => ({ key, name, created: !made.has(key) })),
        undo() {
          now = before;
          return Promise.resolve();
        },
      });
    },
  };
}

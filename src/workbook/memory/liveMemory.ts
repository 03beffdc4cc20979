import type { CellWrite, LiveWorkbook, RangeRef, Undoable, WorkbookAbout } from "../livePort";
import type { WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbookError";
import { type MemoryWorkbook, memoryWorkbook } from "./memoryWorkbook";
import { writeValue } from "./writeValue";

export interface LiveMemory extends LiveWorkbook, Pick<MemoryWorkbook, "snapshot" | "written"> {
  /** The user selects a cell or range. */
  point(ref: RangeRef): void;
  /** The user types into a cell. */
  type(cell: CellWrite): void;
}

/** An open workbook that is played in memory: for tests, for pictures, and for a page without Excel. */
export function liveMemory(snapshot: WorkbookSnapshot, about: WorkbookAbout): LiveMemory {
  const workbook = memoryWorkbook(snapshot);
  const selections = new Set<(ref: RangeRef) => void>();
  const changes = new Set<(ref: RangeRef) => void>();
  let selected: RangeRef = { sheet: snapshot.sheets[0]?.name ?? "", range: "A1" };

  const point = (ref: RangeRef): void => {
    if (!workbook.snapshot.sheets.some(sheet => sheet.name === ref.sheet)) throw new WorkbookError("sheet-missing", { sheet: ref.sheet });
    selected = ref;
    selections.forEach(tell => tell(ref));
  };
  const edit = (change: (before: WorkbookSnapshot) => WorkbookSnapshot): Promise<Undoable> => {
    if (about.readOnly) return Promise.reject(new WorkbookError("read-only", {}));
    const undo = workbook.edit(change);
    return Promise.resolve({ undo: () => Promise.resolve(undo()) });
  };
  return {
    get snapshot() {
      return workbook.snapshot;
    },
    written: key => workbook.written(key),
    async read(onProgress, signal) {
      signal?.throwIfAborted();
      return workbook.read(onProgress);
    },
    async apply(patch, onProgress, signal) {
      signal?.throwIfAborted();
      if (about.readOnly) throw new WorkbookError("read-only", {});
      return workbook.apply(patch, onProgress);
    },
    about: () => Promise.resolve(about),
    async select(ref) {
      point(ref);
    },
    selected: () => Promise.resolve(selected),
    onSelectionChanged: listener => listen(selections, listener),
    onSheetChanged: listener => listen(changes, listener),
    write: cells => edit(before => cells.reduce(writeValue, before)),
    keep: properties => edit(before => ({ ...before, properties: keepProperties(before.properties, properties) })),
    readSheet: name => Promise.resolve(workbook.snapshot.sheets.find(sheet => sheet.name === name) ?? null),
    point,
    type(cell) {
      workbook.edit(before => writeValue(before, cell));
      changes.forEach(tell => tell({ sheet: cell.at.sheet, range: cell.at.cell }));
    },
  };
}

function listen<T>(listeners: Set<(told: T) => void>, listener: (told: T) => void): Promise<() => Promise<void>> {
  listeners.add(listener);
  return Promise.resolve(() => {
    listeners.delete(listener);
    return Promise.resolve();
  });
}

function keepProperties(before: Readonly<Record<string, string>>, kept: Readonly<Record<string, string | null>>): Record<string, string> {
  const all = Object.entries({ ...before, ...kept });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

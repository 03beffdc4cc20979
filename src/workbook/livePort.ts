import type { CellRef } from "../domain/address";
import type { WorkbookPatch } from "./patch";
import type { Applied, Progress, WorkbookPort } from "./port";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A cell ("B4") or a range ("A1:C3") of a sheet, without `$`. */
export interface RangeRef {
  readonly sheet: string;
  readonly range: string;
}

/** What the pane shows of the open workbook before anything is read. */
export interface WorkbookAbout {
  /** With its ending: "contrato.xlsx". */
  readonly name: string;
  /** Nothing that is written could be saved, and on the web nothing can be written. */
  readonly readOnly: boolean;
}

/** What goes into a cell of the user's own sheet. */
export interface CellWrite {
  readonly at: CellRef;
  /** A string stays text, whatever it begins with; a number stays a number, also in a cell that was formatted as text. */
  readonly value: string | number | boolean | null;
}

export interface Undoable {
  /** Puts back what was there before. Can be called once. */
  undo(): Promise<void>;
}

/** Ends a listening. May be called once. */
export type StopListening = () => Promise<void>;

/**
 * A workbook that somebody is looking at while Pactua works on it: the port, and what passes between the two.
 * Every method rejects with a WorkbookError for what the host refuses.
 */
export interface LiveWorkbook extends WorkbookPort {
  /** @param signal ends the job at the next request; it then rejects with the signal's reason */
  read(onProgress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /** @param signal ends the job at the next request: the workbook is put back as it was, and it rejects with the signal's reason */
  apply(patch: WorkbookPatch, onProgress?: Progress, signal?: AbortSignal): Promise<Applied>;
  about(): Promise<WorkbookAbout>;
  /** Shows the sheet and selects the range. @param then "enter": the user goes on there, and the sheet gets the keyboard where the host can give it */
  select(ref: RangeRef, then?: "enter"): Promise<void>;
  /** What the user has selected; of several ranges the first. */
  selected(): Promise<RangeRef>;
  onSelectionChanged(listener: (ref: RangeRef) => void): Promise<StopListening>;
  /** Tells of cells that somebody else changed: the user, a co-author, another program. Not of what Pactua writes. */
  onSheetChanged(listener: (ref: RangeRef) => void): Promise<StopListening>;
  /** Mends cells of the user's own sheets. Only for a click that says so: everything else goes through `apply`. */
  write(cells: readonly CellWrite[]): Promise<Undoable>;
  /** Keeps custom properties of the workbook whose names begin with "Pactua."; null takes one away. Excel holds 255 characters in each. */
  keep(properties: Readonly<Record<string, string | null>>): Promise<Undoable>;
  /** One sheet as it stands now; null when it is not there. */
  readSheet(name: string): Promise<SheetSnapshot | null>;
}

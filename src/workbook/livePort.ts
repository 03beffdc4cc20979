import type { CellRef } from "../domain/address";
import type { WorkbookPort } from "./port";

/** Stops a listening. */
export type Unsubscribe = () => void;

/** Puts back what was there before. Can be called once. */
export interface Undoable {
  undo(): Promise<void>;
}

/** What goes into a cell of the user's own sheet. A string is always text, whatever it begins with. */
export interface CellWrite {
  readonly at: CellRef;
  readonly value: string | number | boolean | null;
}

/**
 * A workbook that is open before the user: beside reading and patching it can be pointed at, listened to, and mended.
 * A progress listener that throws cancels its job: `read` stops, `apply` puts back what it wrote so far, and both throw the same on.
 */
export interface LivePort extends WorkbookPort {
  /** The file's name, as the user knows it. */
  readonly name: string;
  /** Nothing can be written: the workbook, or the user's right to it, is for reading only. */
  readonly readOnly: boolean;
  /** Shows the cell or range ("A3:L38") and selects it. @throws {RangeError} when there is no such sheet. */
  select(ref: CellRef): Promise<void>;
  /** The first cell of each new selection. */
  onSelection(listener: (ref: CellRef) => void): Unsubscribe;
  /** The range of each change that the user makes; what this port writes itself is not told. */
  onChange(listener: (ref: CellRef) => void): Unsubscribe;
  /**
   * Writes into cells of the user's own, formats left as they are. Only for a click that says so: everything else goes through `apply`.
   * @throws {RangeError} when there is no such sheet.
   */
  write(cells: readonly CellWrite[]): Promise<Undoable>;
  /** Keeps custom properties of the workbook ("Pactua.receita"); null takes one away. Only names that begin with "Pactua.". */
  keep(properties: Readonly<Record<string, string | null>>): Promise<Undoable>;
}

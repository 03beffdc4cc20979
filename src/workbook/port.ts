import type { WorkbookPatch } from "./patch";
import type { WorkbookSnapshot } from "./snapshot";

/** What was written, by the key of each sheet patch: its real name in the workbook, and whether it stood there before. */
export interface WrittenSheet {
  readonly key: string;
  readonly name: string;
  readonly created: boolean;
}

export interface Applied {
  readonly sheets: readonly WrittenSheet[];
  /** Puts everything back as it was before the patch. Can be called once. */
  undo(): Promise<void>;
}

/** Told while a long job goes on; parts done of the whole. */
export type Progress = (done: number, whole: number) => void;

/**
 * The only way to a workbook, narrow and bulk. Nothing else in Pactua knows Excel, a file or a grid.
 * An adapter writes only sheets it made itself, which it marks with the custom property "Pactua.<key>" = real name.
 */
export interface WorkbookPort {
  read(onProgress?: Progress): Promise<WorkbookSnapshot>;
  /**
   * Writes the patch: a sheet with a known key is made anew in its place, a new one goes to the end.
   * A sheet name that the user has gets " (Pactua)", a table's or a defined name "_Pactua", and formulas of the patch follow.
   */
  apply(patch: WorkbookPatch, onProgress?: Progress): Promise<Applied>;
}

import type { WorkbookAppearance } from "../workbook/appearance";
import { mendBytes } from "../workbook/file/mendBytes";
import { openWorkbookBytes } from "../workbook/file/openWorkbookBytes";
import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { bookChanges } from "./bookChanges";

/** A file as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** Shown, and never saved: the file has it. */
  readonly appearance: WorkbookAppearance;
}

/**
 * The workbook of the grid as a file: the file that was opened, with what was typed into its sheets, and Pactua's sheets beside them.
 * What the grid cannot show (pictures, charts, macros) is in it as it was.
 */
export async function saveBook({ bytes, name, snapshot }: OpenedFile, workbook: GridWorkbook): Promise<Uint8Array> {
  const { cells, properties, sheets } = await bookChanges(snapshot, workbook);
  const file = openWorkbookBytes(mendBytes(bytes, name, { cells, properties }), name);
  if (sheets.length > 0) await file.apply({ sheets });
  return file.bytes();
}

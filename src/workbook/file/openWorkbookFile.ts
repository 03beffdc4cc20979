import { basename, extname } from "node:path";
import type { WorkbookPort } from "../port";
import { WorkbookError } from "../workbookError";
import { openWorkbookBytes, type WorkbookBytes } from "./openWorkbookBytes";
import { readFileBytes } from "./readFileBytes";
import { isSameFile, saveBytes } from "./saveBytes";

export interface WorkbookFile extends WorkbookPort, Pick<WorkbookBytes, "keep"> {
  /**
   * Writes the workbook as it stands now to another file, whole or not at all. The file that was opened is never written.
   * @throws {WorkbookError} when the output exists (without `overwrite`), is the opened file, or cannot be written.
   */
  save(path: string, options: { readonly overwrite: boolean }): Promise<void>;
}

/**
 * An .xlsx or .xlsm file as a workbook (see openWorkbookBytes).
 * @throws {WorkbookError} here and in every method, for any fault of the file or the disk.
 */
export async function openWorkbookFile(path: string): Promise<WorkbookFile> {
  const { read, apply, keep, bytes, extension } = openWorkbookBytes(await readFileBytes(path), basename(path));

  const save: WorkbookFile["save"] = async (output, options) => {
    const file = basename(output);
    if (extname(output).toLowerCase() !== extension) throw new WorkbookError("output-extension", { file, extension });
    if (await isSameFile(path, output)) throw new WorkbookError("output-is-input", { file });
    await saveBytes(output, bytes(), options);
  };

  return { read, apply, keep, save };
}

import { basename, extname } from "node:path";
import { madeSheets } from "../marks";
import type { WorkbookPort } from "../port";
import { resolveNames } from "../resolveNames";
import { WorkbookError } from "../workbookError";
import { checkPackage } from "./checkPackage";
import { graftProperties } from "./graftProperties";
import { graftSheets } from "./graftSheets";
import { readFileBytes } from "./readFileBytes";
import { checkParts, type ReadWorkbook, readSnapshot } from "./readSnapshot";
import { isSameFile, saveBytes } from "./saveBytes";
import { writeSheets } from "./writeSheets";
import { unzipParts, zipParts } from "./zipParts";

export interface WorkbookFile extends WorkbookPort {
  /** Keeps custom properties whose names begin with "Pactua."; null takes one away. */
  keep(properties: Readonly<Record<string, string | null>>): void;
  /**
   * Writes the workbook as it stands now to another file, whole or not at all. The file that was opened is never written.
   * @throws {WorkbookError} when the output exists (without `overwrite`), is the opened file, or cannot be written.
   */
  save(path: string, options: { readonly overwrite: boolean }): Promise<void>;
}

/**
 * An .xlsx or .xlsm file as a workbook. Only its directory is looked at here; `read` and `apply` read the sheets.
 * The user's own parts are kept byte for byte: sheets are put in beside them (see graftSheets).
 * @throws {WorkbookError} here and in every method, for any fault of the file or the disk.
 */
export async function openWorkbookFile(path: string): Promise<WorkbookFile> {
  const bytes = await readFileBytes(path);
  const outline = checkPackage(bytes, path);
  /** The package as it stands now, and its reading once somebody asked for it. */
  let now = { bytes, outline, reading: null as Promise<ReadWorkbook> | null };

  const read: WorkbookPort["read"] = async onProgress => {
    now.reading ??= readSnapshot(now.bytes, now.outline, path, onProgress);
    const { snapshot } = await now.reading;
    onProgress?.(1, 1);
    return snapshot;
  };

  const apply: WorkbookPort["apply"] = async (patch, onProgress) => {
    if (outline.strict) throw new WorkbookError("strict-format", { file: basename(path) });
    if (now.bytes === bytes) await checkParts(bytes, path);
    const snapshot = await read();
    const { defaultFont } = await now.reading!;
    const before = now;
    const made = madeSheets(snapshot);
    const { sheets } = resolveNames(patch, snapshot);
    const parts = graftSheets(unzipParts(before.bytes), outline.workbookPath, sheets, await writeSheets(sheets, defaultFont), onProgress);
    const after = zipParts(parts);
    now = { bytes: after, outline: checkPackage(after, path), reading: null };
    return {
      sheets: sheets.map(({ key, name }) => ({ key, name, created: !made.has(key) })),
      undo: () => {
        now = before;
        return Promise.resolve();
      },
    };
  };

  const keep: WorkbookFile["keep"] = properties => {
    if (Object.keys(properties).length === 0) return;
    const parts = unzipParts(now.bytes);
    graftProperties(parts, new Map(Object.entries(properties)));
    const after = zipParts(parts);
    now = { bytes: after, outline: checkPackage(after, path), reading: null };
  };

  const save: WorkbookFile["save"] = async (output, options) => {
    const file = basename(output);
    if (extname(output).toLowerCase() !== outline.extension) throw new WorkbookError("output-extension", { file, extension: outline.extension });
    if (await isSameFile(path, output)) throw new WorkbookError("output-is-input", { file });
    await saveBytes(output, now.bytes, options);
  };

  return { read, apply, keep, save };
}

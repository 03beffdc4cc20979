import type { WorkbookAppearance } from "../appearance";
import { madeSheets } from "../marks";
import type { WorkbookPort } from "../port";
import { resolveNames } from "../resolveNames";
import { WorkbookError } from "../workbookError";
import { checkPackage } from "./checkPackage";
import { graftProperties } from "./graftProperties";
import { graftSheets } from "./graftSheets";
import { readAppearance } from "./readAppearance";
import { checkParts, type ReadWorkbook, readSnapshot } from "./readSnapshot";
import { writeSheets } from "./writeSheets";
import { unzipParts, zipParts } from "./zipParts";

export interface WorkbookBytes extends WorkbookPort {
  /** Keeps custom properties whose names begin with "Pactua."; null takes one away. */
  keep(properties: Readonly<Record<string, string | null>>): void;
  /** How the sheets look, for a host that draws them itself. */
  appearance(): WorkbookAppearance;
  /** The package as it stands now. */
  bytes(): Uint8Array;
  /** What a file of this kind is called: ".xlsx" or ".xlsm". */
  readonly extension: string;
}

/**
 * The bytes of an .xlsx or .xlsm file as a workbook, with or without a disk. Only its directory is looked at here; `read` and
 * `apply` read the sheets. The user's own parts are kept byte for byte: sheets are put in beside them (see graftSheets).
 * @param file its name, for what is said of it
 * @throws {WorkbookError} here and in every method, for any fault of the file.
 */
export function openWorkbookBytes(bytes: Uint8Array, file: string): WorkbookBytes {
  const outline = checkPackage(bytes, file);
  /** The package as it stands now, and its reading once somebody asked for it. */
  let now = { bytes, outline, reading: null as Promise<ReadWorkbook> | null };

  const read: WorkbookPort["read"] = async onProgress => {
    now.reading ??= readSnapshot(now.bytes, now.outline, file, onProgress);
    const { snapshot } = await now.reading;
    onProgress?.(1, 1);
    return snapshot;
  };

  const apply: WorkbookPort["apply"] = async (patch, onProgress) => {
    if (outline.strict) throw new WorkbookError("strict-format", { file });
    if (now.bytes === bytes) await checkParts(bytes, file);
    const snapshot = await read();
    const { defaultFont } = await now.reading!;
    const before = now;
    const made = madeSheets(snapshot);
    const { sheets } = resolveNames(patch, snapshot);
    const parts = graftSheets(unzipParts(before.bytes), outline.workbookPath, sheets, await writeSheets(sheets, defaultFont), onProgress);
    const after = zipParts(parts);
    now = { bytes: after, outline: checkPackage(after, file), reading: null };
    return {
      sheets: sheets.map(({ key, name }) => ({ key, name, created: !made.has(key) })),
      undo: () => {
        now = before;
        return Promise.resolve();
      },
    };
  };

  const keep: WorkbookBytes["keep"] = properties => {
    if (Object.keys(properties).length === 0) return;
    const parts = unzipParts(now.bytes);
    graftProperties(parts, new Map(Object.entries(properties)));
    const after = zipParts(parts);
    now = { bytes: after, outline: checkPackage(after, file), reading: null };
  };

  const appearance: WorkbookBytes["appearance"] = () => {
    try {
      return readAppearance(now.bytes, now.outline);
    } catch (error) {
      throw new WorkbookError("broken", { file }, { cause: error });
    }
  };

  return { read, apply, keep, appearance, bytes: () => now.bytes, extension: outline.extension };
}

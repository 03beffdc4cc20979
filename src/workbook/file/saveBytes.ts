import { randomUUID } from "node:crypto";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError, type WorkbookErrorCode } from "../workbookError";

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  ENOENT: "output-folder-missing", ENOTDIR: "output-folder-missing", EISDIR: "output-is-a-folder",
  EACCES: "output-no-permission", EPERM: "output-no-permission", EROFS: "output-no-permission", EBUSY: "output-no-permission",
  ENOSPC: "disk-full", EDQUOT: "disk-full", EFBIG: "disk-full",
};

/**
 * Writes a file whole or not at all: into a temporary file beside it, onto the disk, then under its name.
 * @throws {WorkbookError} when it exists (without `overwrite`) or cannot be written; nothing is left behind then.
 */
export async function saveBytes(path: string, bytes: Uint8Array, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
  const file = basename(path);
  const folder = dirname(path);
  const temporary = join(folder, `.${file.slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const there = await stat(path).catch(ignoreMissing);
    if (there?.isDirectory()) throw new WorkbookError("output-is-a-folder", { file });
    if (there && !overwrite) throw new WorkbookError("output-exists", { file });
    await writeDurably(temporary, bytes, there?.mode);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(CODES[(error as NodeJS.ErrnoException).code ?? ""] ?? "write-failed", { file, folder }, { cause: error });
  }
}

/** The same file, whatever way leads to it. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(path => realpath(path).then(real => stat(real)).catch(() => null)));
  return first != null && second != null && first.dev === second.dev && first.ino === second.ino;
}

async function writeDurably(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const handle = await open(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the new name outlives a power cut. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { WorkbookError, type WorkbookErrorCode } from "../workbookError";

/** No plan is near this; it would fill the memory before anything could be said about it. */
const LARGEST_FILE = 256 * 1024 * 1024;

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  ENOENT: "not-found", ENOTDIR: "not-found", ENAMETOOLONG: "not-found", EISDIR: "is-a-folder", EACCES: "no-permission", EPERM: "no-permission",
};

/** The whole file. @throws {WorkbookError} when it is not there, not a file, not allowed, empty or beyond 256 MB. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new WorkbookError("is-a-folder", { file });
    if (!status.isFile()) throw new WorkbookError("not-a-workbook", { file });
    if (status.size === 0) throw new WorkbookError("empty-file", { file });
    if (status.size > LARGEST_FILE) throw new WorkbookError("too-large", { file });
    return await readFile(path);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(CODES[(error as NodeJS.ErrnoException).code ?? ""] ?? "unreadable", { file }, { cause: error });
  }
}

import { basename } from "node:path";
import { readWorkbook } from "../../intake/readWorkbook";
import type { Records } from "../../intake/records";
import type { Finding } from "../../validate/finding";
import { validate } from "../../validate/validate";
import { openWorkbookFile, type WorkbookFile } from "../../workbook/file/openWorkbookFile";
import type { Steps } from "../progressBar";

/** A contract workbook, read and checked. */
export interface Contract {
  /** The base name. */
  readonly file: string;
  readonly workbook: WorkbookFile;
  readonly records: Records;
  readonly findings: readonly Finding[];
}

/** @throws {WorkbookError} when the file cannot be read. */
export async function readContract(path: string, steps: Steps): Promise<Contract> {
  const { workbook, records } = await readRecords(path, steps);
  steps.begin("checking");
  return { file: basename(path), workbook, records, findings: validate(records) };
}

/** The records alone, nothing judged. @throws {WorkbookError} when the file cannot be read. */
export async function readRecords(path: string, steps: Steps): Promise<{ workbook: WorkbookFile; records: Records }> {
  steps.begin("opening");
  const workbook = await openWorkbookFile(path);
  const snapshot = await workbook.read(steps.begin("reading"));
  return { workbook, records: readWorkbook(snapshot) };
}

import { join } from "node:path";
import type { Records } from "../../src/intake/records";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";

/** The records of a workbook of samples/. */
export async function readSample(name: string): Promise<Records> {
  const file = await openWorkbookFile(join(__dirname, "../../samples", name));
  return readWorkbook(await file.read());
}

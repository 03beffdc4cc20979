import { readWorkbook } from "../../src/intake/readWorkbook";
import type { Records } from "../../src/intake/records";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";

/** @param path from the repository's top: "samples/contrato-complexo-saude.xlsx". */
export async function readSample(path: string): Promise<Records> {
  return readWorkbook(await (await openWorkbookFile(path)).read());
}

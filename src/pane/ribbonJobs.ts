import { evaluateContract } from "../jobs/evaluateContract";
import { pactuaSheets } from "../jobs/pactuaSheets";
import { readContract } from "../jobs/readContract";
import { SILENT } from "../jobs/steps";
import type { LiveWorkbook } from "../workbook/livePort";
import type { WorkbookPatch } from "../workbook/patch";

/** Reads the open workbook, writes its tables of targets, bands, shares and findings, and shows the findings. */
export async function checkWorkbook(workbook: LiveWorkbook): Promise<void> {
  const { records, findings } = await readContract(workbook, SILENT);
  await write(workbook, pactuaSheets(records, findings, null), "inconsistencias");
}

/** As `checkWorkbook`, and an evaluation sheet for each component: with the production that stands in the workbook, or blank to be filled in. */
export async function evaluateWorkbook(workbook: LiveWorkbook): Promise<void> {
  const contract = await readContract(workbook, SILENT);
  const { evaluation, findings } = evaluateContract(contract, contract.records, SILENT);
  await write(workbook, pactuaSheets(contract.records, findings, evaluation), "avaliacao:");
}

/** @param shown how the key of the sheet to show begins; where there is none, the first sheet written is shown. */
async function write(workbook: LiveWorkbook, patch: WorkbookPatch, shown: string): Promise<void> {
  const { sheets } = await workbook.apply(patch);
  const sheet = sheets.find(({ key }) => key.startsWith(shown)) ?? sheets[0];
  if (sheet) await workbook.select({ sheet: sheet.name, range: "A1" });
}

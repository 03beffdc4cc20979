import { checkWorkbook as check } from "../jobs/checkWorkbook";
import { WHOLE_CONTRACT } from "../jobs/evaluationRequest";
import { evaluateWorkbook as evaluate, usualMonths } from "../jobs/evaluateWorkbook";
import { pactuaSheets } from "../jobs/pactuaSheets";
import { readContract } from "../jobs/readContract";
import { SILENT } from "../jobs/steps";
import type { LiveWorkbook } from "../workbook/livePort";
import type { Applied } from "../workbook/port";

/** Conferir: reads the open workbook, writes its tables of targets, bands, shares and findings, and shows the findings. */
export async function checkWorkbook(workbook: LiveWorkbook): Promise<void> {
  const { applied } = await check(workbook, SILENT);
  await show(workbook, applied, "inconsistencias");
}

/** Avaliar: the same, and an evaluation sheet for each component, with the production that stands in the workbook, or blank to be filled in. */
export async function evaluateWorkbook(workbook: LiveWorkbook): Promise<void> {
  const contract = await readContract(workbook, SILENT);
  const months = usualMonths(contract, new Date().toISOString().slice(0, 10));
  const { evaluation, findings } = evaluate(contract, { ...WHOLE_CONTRACT, months }, SILENT);
  const applied = await workbook.apply(pactuaSheets(contract, findings, evaluation));
  await show(workbook, applied, "avaliacao:");
}

/** @param key how that of the sheet begins; where there is none, the first sheet written is shown. */
async function show(workbook: LiveWorkbook, { sheets }: Applied, key: string): Promise<void> {
  const sheet = sheets.find(each => each.key.startsWith(key)) ?? sheets[0];
  if (sheet) await workbook.select({ sheet: sheet.name, range: "A1" });
}

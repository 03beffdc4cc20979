import { evaluationSheets } from "../../sheets/evaluationSheets";
import { metaSheets } from "../../sheets/metaSheets";
import type { Finding } from "../../validate/finding";
import type { Evaluation } from "../../evaluate/evaluation";
import type { WorkbookPatch } from "../../workbook/patch";
import type { WrittenSheet } from "../../workbook/port";
import type { Steps } from "../progressBar";
import type { Contract } from "./readContract";

/** Everything that Pactua adds to the workbook. @param evaluation null where only the contract was read. */
export function pactuaSheets(contract: Contract, findings: readonly Finding[], evaluation: Evaluation | null): WorkbookPatch {
  const metas = metaSheets(contract.records, findings);
  return evaluation === null ? metas : { sheets: [...metas.sheets, ...evaluationSheets(evaluation, contract.records).sheets] };
}

/** Writes a copy of the contract with the patch's sheets added. @throws {WorkbookError} when it cannot be written. */
export async function writeSheets(contract: Contract, patch: WorkbookPatch, output: { readonly path: string; readonly overwrite: boolean }, steps: Steps): Promise<readonly WrittenSheet[]> {
  const { sheets } = await contract.workbook.apply(patch, steps.begin("writing"));
  await contract.workbook.save(output.path, { overwrite: output.overwrite });
  return sheets;
}

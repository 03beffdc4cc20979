import type { Evaluation } from "../evaluate/evaluation";
import { evaluationSheets } from "../sheets/evaluationSheets";
import { readTypedInputs } from "../sheets/evaluation/readTypedInputs";
import { readDecisions } from "../sheets/meta/decisions";
import { metaSheets } from "../sheets/metaSheets";
import type { Finding } from "../validate/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { ReadWorkbook } from "./readContract";

/**
 * Everything that Pactua adds to the workbook; what people wrote beside the findings and typed on the evaluation sheets before stays.
 * @param evaluation null where only the contract was read
 */
export function pactuaSheets({ snapshot, records }: ReadWorkbook, findings: readonly Finding[], evaluation: Evaluation | null): WorkbookPatch {
  const metas = metaSheets(records, findings, readDecisions(snapshot));
  const typed = readTypedInputs(snapshot);
  return evaluation === null ? metas : { sheets: [...metas.sheets, ...evaluationSheets(evaluation, records, { typed }).sheets] };
}

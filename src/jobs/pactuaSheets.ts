import type { Evaluation } from "../evaluate/evaluation";
import type { Records } from "../intake/records";
import { evaluationSheets } from "../sheets/evaluationSheets";
import { metaSheets } from "../sheets/metaSheets";
import type { Finding } from "../validate/finding";
import type { WorkbookPatch } from "../workbook/patch";

/** Everything that Pactua adds to the workbook. @param evaluation null where only the contract was read. */
export function pactuaSheets(records: Records, findings: readonly Finding[], evaluation: Evaluation | null): WorkbookPatch {
  const metas = metaSheets(records, findings);
  return evaluation === null ? metas : { sheets: [...metas.sheets, ...evaluationSheets(evaluation, records).sheets] };
}

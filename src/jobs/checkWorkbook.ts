import type { Applied, WorkbookPort } from "../workbook/port";
import { pactuaSheets } from "./pactuaSheets";
import { type Contract, readContract } from "./readContract";
import type { Steps } from "./steps";

export interface CheckedWorkbook {
  readonly contract: Contract;
  readonly applied: Applied;
}

/** Conferir, with one click: reads the open workbook and writes its tables and Inconsistências. */
export async function checkWorkbook(workbook: WorkbookPort, steps: Steps): Promise<CheckedWorkbook> {
  const contract = await readContract(workbook, steps);
  const applied = await workbook.apply(pactuaSheets(contract, contract.findings, null), steps.begin("writing"));
  return { contract, applied };
}

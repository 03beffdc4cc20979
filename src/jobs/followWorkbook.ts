import type { Day } from "../domain/calendar";
import type { Applied, WorkbookPort } from "../workbook/port";
import { type FollowedPlan, followPlan } from "./followPlan";
import { pactuaSheets } from "./pactuaSheets";
import { type Contract, readContract } from "./readContract";
import type { Steps } from "./steps";

export interface FollowedWorkbook extends FollowedPlan {
  readonly plan: Contract;
  readonly applied: Applied;
}

/** Acompanhar, with one click: reads the open workbook and writes the tables of its plan and the sheets that follow it. */
export async function followWorkbook(workbook: WorkbookPort, date: Day, steps: Steps): Promise<FollowedWorkbook> {
  const plan = await readContract(workbook, steps);
  const followed = followPlan(plan, date, steps);
  const applied = await workbook.apply(pactuaSheets(plan, followed.findings, null, followed.following), steps.begin("writing"));
  return { plan, ...followed, applied };
}

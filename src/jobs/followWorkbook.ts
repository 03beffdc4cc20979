import type { Day } from "../domain/calendar";
import { nothingToFollow } from "../follow/nothingToFollow";
import type { Applied, WorkbookPort } from "../workbook/port";
import type { WantedDate } from "./dateToKeep";
import { type FollowedPlan, followPlan } from "./followPlan";
import { pactuaSheets } from "./pactuaSheets";
import { type Contract, readContract } from "./readContract";
import type { Steps } from "./steps";

export interface FollowedWorkbook extends FollowedPlan {
  readonly plan: Contract;
  /** Null where there is no plan to follow: then nothing is written. */
  readonly applied: Applied | null;
}

/** Acompanhar, with one click: reads the open workbook and writes the tables of its plan and the sheets that follow it. @param date as in followPlan */
export async function followWorkbook(workbook: WorkbookPort, date: Day | WantedDate, steps: Steps): Promise<FollowedWorkbook> {
  const plan = await readContract(workbook, steps);
  const followed = followPlan(plan, date, steps);
  if (nothingToFollow(followed.following)) return { plan, ...followed, applied: null };
  const applied = await workbook.apply(pactuaSheets(plan, followed.findings, null, followed.following), steps.begin("writing"));
  return { plan, ...followed, applied };
}

import type { LiveWorkbook } from "../workbook/livePort";
import { checkWorkbook as check } from "../jobs/checkWorkbook";
import { evaluateWorkbook as evaluate } from "../jobs/evaluateWorkbook";
import type { Applied } from "../workbook/port";
import type { Desk } from "./desk";
import { deskOf } from "./deskOf";
import { requestOf } from "./request";
import type { Preview } from "./state";
import { type Work, work } from "./work";
import { afterWriting } from "./write";

/** Conferir: reads the open workbook, writes its tables of targets, bands, shares and findings, and shows the findings. */
export async function checkWorkbook(workbook: LiveWorkbook): Promise<void> {
  await writeAndShow(deskOf(workbook), "tables", "inconsistencias", async (_, job) => (await check(job.workbook, job.steps)).applied);
}

/** Avaliar: the same, and an evaluation sheet for each component, with the production that stands in the workbook, or blank to be filled in. */
export async function evaluateWorkbook(workbook: LiveWorkbook): Promise<void> {
  await writeAndShow(deskOf(workbook), "evaluation", "avaliacao:", async (desk, job) => {
    const { evaluating } = desk.store.get();
    const { applied } = await evaluate(job.workbook, contract => requestOf(evaluating, contract, desk.today()), job.steps);
    return applied;
  });
}

/**
 * Pane and ribbon live on one page: what a button of the ribbon wrote can be taken back in the pane, and what failed is said there.
 * @throws {Error} when it did not come to an end
 */
async function writeAndShow(desk: Desk, of: Preview["of"], first: string, job: (desk: Desk, job: Work) => Promise<Applied>): Promise<void> {
  const done = await work(desk, "reading", async parts => afterWriting(desk, parts, of, await job(desk, parts), first));
  if (!done) throw new Error("the pane says why");
  const { notice } = desk.store.get();
  if (notice?.goTo) await desk.workbook.select(notice.goTo);
}

import type { LiveWorkbook } from "../workbook/livePort";
import { checkWorkbook as check } from "../jobs/checkWorkbook";
import { evaluateWorkbook as evaluate } from "../jobs/evaluateWorkbook";
import { followWorkbook as follow } from "../jobs/followWorkbook";
import { ACOMPANHAR } from "../locale/pane/acompanhar";
import type { Applied } from "../workbook/port";
import type { Desk } from "./desk";
import { deskOf } from "./deskOf";
import { load } from "./load";
import { requestOf } from "./request";
import type { Preview } from "./state";
import { wantedDate } from "./wantedDate";
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

/** Acompanhar: writes how each action of the plan stands and the cards for a meeting, and shows the summary. Where there is no plan the pane says so. */
export async function followWorkbook(workbook: LiveWorkbook): Promise<void> {
  await writeAndShow(deskOf(workbook), "following", "acompanhamento", async (desk, job) => (await follow(job.workbook, wantedDate(desk), job.steps)).applied);
}

/**
 * Pane and ribbon live on one page: what a button of the ribbon wrote can be taken back in the pane, and what failed is said there.
 * @throws {Error} when it did not come to an end
 */
async function writeAndShow(desk: Desk, of: Preview["of"], first: string, job: (desk: Desk, job: Work) => Promise<Applied | null>): Promise<void> {
  const done = await work(desk, "reading", async parts => {
    const applied = await job(desk, parts);
    await (applied ? afterWriting(desk, parts, of, applied, first) : showNoPlan(desk, parts));
  });
  const { notice } = desk.store.get();
  if (!done || notice?.kind !== "done") throw new Error("the pane says why");
  if (notice.goTo) await desk.workbook.select(notice.goTo);
}

async function showNoPlan(desk: Desk, job: Work): Promise<void> {
  await load(desk, job);
  desk.store.change({ screen: "acompanhar", notice: { kind: "info", text: ACOMPANHAR.empty } });
}

import type { Finding } from "../../validate/finding";
import { decide } from "../../jobs/decide";
import { CONFERIR } from "../../locale/pane/conferir";
import { UNDO_NAMES } from "../../locale/pane/shared";
import { type Decision, decisionKey, placeOf } from "../../sheets/meta/decisions";
import type { Desk } from "../desk";
import { findingsOf, shownFindings } from "../conferir/shownFindings";
import { load } from "../load";
import { FINDINGS_A_STEP, type FindingsView } from "../state";
import { remember } from "../undoable";
import { work } from "../work";
import { canWrite, type Command } from "./command";
import { select } from "./general";

export const filterFindings: Command<FindingsView["filter"]> = {
  name: CONFERIR.filters,
  perform: ({ store }, filter) => store.change({ findings: { filter, selected: null, doing: null, most: FINDINGS_A_STEP } }),
};

/** Opens a finding and shows its cell; the open one is closed. */
export const selectFinding: Command<Finding> = {
  name: CONFERIR.list,
  async perform(desk, finding) {
    const { findings } = desk.store.get();
    const key = decisionKey(finding);
    if (findings.selected === key) desk.store.change({ findings: { ...findings, selected: null, doing: null } });
    else await open(desk, finding);
  },
};

export const goToFinding: Command<Finding> = {
  name: CONFERIR.goTo,
  perform: (desk, { sheet, cell }) => select(desk, { sheet, range: cell ?? "A1" }, "enter"),
};

export const nextFinding: Command = { name: CONFERIR.list, key: "ArrowDown", perform: desk => step(desk, 1) };
export const previousFinding: Command = { name: CONFERIR.list, key: "ArrowUp", perform: desk => step(desk, -1) };

export const showMore: Command = {
  name: CONFERIR.more,
  perform: ({ store }) => store.change(({ findings }) => ({ findings: { ...findings, most: findings.most + FINDINGS_A_STEP } })),
};

export const LIST_KEYS: readonly Command[] = [nextFinding, previousFinding];

async function step(desk: Desk, by: 1 | -1): Promise<void> {
  const state = desk.store.get();
  const shown = shownFindings(state);
  const at = shown.findIndex(finding => decisionKey(finding) === state.findings.selected);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
  const finding = shown[next];
  if (finding && next !== at) await open(desk, finding);
}

async function open(desk: Desk, finding: Finding): Promise<void> {
  desk.store.change(({ findings }) => ({ findings: { ...findings, selected: decisionKey(finding), doing: null } }));
  await select(desk, { sheet: finding.sheet, range: finding.cell ?? "A1" });
}

export const startDoing: Command<FindingsView["doing"]> = {
  name: CONFERIR.fix,
  available: canWrite,
  perform: ({ store }, doing) => store.change(({ findings }) => ({ findings: { ...findings, doing } })),
};

/** Changes cells of the user's own, as shown before. */
export const applyFix: Command<Finding> = {
  name: CONFERIR.apply,
  available: canWrite,
  async perform(desk, { fixes = [] }) {
    const cells = fixes.map(({ at, after }) => ({ at, value: after }));
    const done = await work(desk, "writing", async job => {
      remember(desk, UNDO_NAMES.fix(cells.length), await desk.workbook.write(cells));
      await load(desk, job);
    });
    if (done) finish(desk, CONFERIR.fixed(cells.length));
  },
};

export const acceptFinding: Command<{ readonly finding: Finding; readonly reason: string }> = {
  name: CONFERIR.acceptKeep,
  available: canWrite,
  perform: (desk, { finding, reason }) => write(desk, finding, { status: "aceita", reason, date: desk.today() }, CONFERIR.acceptDone),
};

export const reopenFinding: Command<Finding> = {
  name: CONFERIR.reopen,
  available: canWrite,
  perform: (desk, finding) => write(desk, finding, null, CONFERIR.reopened),
};

/** Into the table Inconsistências, as it stands in the workbook now. */
async function write(desk: Desk, finding: Finding, decision: Decision | null, said: string): Promise<void> {
  const done = await work(desk, "reading", async job => {
    const contract = await load(desk, job);
    const patch = decide(contract, findingsOf(desk.store.get()), finding, decision);
    remember(desk, `${UNDO_NAMES.acceptance} (${placeOf(finding)})`, await job.workbook.apply(patch, job.steps.begin("writing")));
    await load(desk, job);
  });
  if (done) finish(desk, said);
}

function finish({ store }: Desk, text: string): void {
  store.change(({ findings }) => ({ findings: { ...findings, doing: null }, notice: { kind: "done", text } }));
}

import { addSignal } from "../../jobs/addSignal";
import { pactuaSheets } from "../../jobs/pactuaSheets";
import { readDay } from "../../jobs/readDay";
import type { Contract } from "../../jobs/readContract";
import { signalName } from "../../jobs/signalName";
import type { FollowedAction, Following, Grouping } from "../../follow/following";
import { ACOMPANHAR, EXPLAINED_ACTION, SIGNAL_FORM } from "../../locale/pane/acompanhar";
import { PREVIEW, UNDO_NAMES } from "../../locale/pane/shared";
import { KEYS } from "../../sheets/following/tables";
import type { RangeRef } from "../../workbook/livePort";
import { madeSheets } from "../../workbook/marks";
import type { WorkbookPatch } from "../../workbook/patch";
import { findingsOf } from "../conferir/shownFindings";
import type { Desk } from "../desk";
import { followAgain } from "../followAgain";
import { load } from "../load";
import type { ActionRef, FollowingView, PaneState } from "../state";
import { remember } from "../undoable";
import { work } from "../work";
import { afterWriting, previewOf } from "../write";
import { canWrite, type Command } from "./command";

function look({ store }: Desk, change: Partial<FollowingView>): void {
  store.change(({ following }) => ({ following: { ...following, ...change } }));
}

/** What is typed counts once the field is left, or Enter pressed: half a date is another date. */
export const typeDate: Command<string> = {
  name: ACOMPANHAR.date,
  perform: (desk, text) => look(desk, { text, wrong: false }),
};

export const settleDate: Command = {
  name: ACOMPANHAR.date,
  perform(desk) {
    const { text } = desk.store.get().following;
    if (text === null) return;
    const date = text.trim() === "" ? null : readDay(text);
    if (text.trim() !== "" && date === null) look(desk, { wrong: true });
    else seeOn(desk, date);
  },
};

export const useToday: Command = {
  name: ACOMPANHAR.useToday,
  perform: desk => seeOn(desk, desk.today()),
};

function seeOn(desk: Desk, date: FollowingView["date"]): void {
  look(desk, { date, text: null, wrong: false });
  desk.store.change({ preview: null });
  followAgain(desk);
}

export const chooseGrouping: Command<Grouping> = {
  name: ACOMPANHAR.countBy,
  perform: (desk, grouping) => look(desk, { grouping }),
};

export const previewFollowing: Command = {
  name: ACOMPANHAR.create,
  available: state => canWrite(state) && state.plan !== null && !state.following.wrong,
  perform({ store }) {
    const state = store.get();
    if (state.contract) store.change({ preview: previewOf("following", followingPatch(state, state.contract), state.contract) });
  },
};

/** The workbook is read once more: what was typed on its sheets since then must not be lost. */
export const writeFollowing: Command = {
  name: PREVIEW.confirm,
  available: canWrite,
  async perform(desk) {
    await work(desk, "reading", async job => {
      const contract = await load(desk, job);
      const patch = followingPatch(desk.store.get(), contract);
      await afterWriting(desk, job, "following", await job.workbook.apply(patch, job.steps.begin("writing")), KEYS.monitoring);
    });
  },
};

function followingPatch(state: PaneState, contract: Contract): WorkbookPatch {
  return pactuaSheets(contract, findingsOf(state), null, state.plan);
}

/** Opens the form about an action; null closes it. */
export const startSignal: Command<ActionRef | null> = {
  name: EXPLAINED_ACTION.signal,
  available: canWrite,
  perform: (desk, signalling) => look(desk, { signalling }),
};

export interface WrittenSignal {
  readonly about: ActionRef;
  readonly difficulty: string;
  readonly region: string;
  readonly who: string;
}

/** Into tblSinais as it stands in the workbook now: a row that nobody has used. */
export const registerSignal: Command<WrittenSignal> = {
  name: SIGNAL_FORM.save,
  available: canWrite,
  async perform(desk, { about, difficulty, region, who }) {
    let goTo: RangeRef | undefined;
    const done = await work(desk, "reading", async job => {
      const contract = await load(desk, job);
      const { plan } = desk.store.get();
      const action = (plan && findAction(plan, about)) ?? null;
      const name = plan && action ? signalName(plan, action) : about.name;
      const writing = addSignal(contract, { region: region || null, action: name, difficulty, date: desk.today(), who: who || null, status: "open", answer: null });
      job.steps.begin("writing");
      if ("cells" in writing) remember(desk, UNDO_NAMES.signal, await desk.workbook.write(writing.cells));
      else remember(desk, UNDO_NAMES.signal, await job.workbook.apply(writing.patch));
      const { snapshot } = await load(desk, job);
      goTo = { sheet: madeSheets(snapshot).get(KEYS.signals)!, range: "cells" in writing ? writing.cells[0]!.at.cell : "A1" };
    });
    if (!done || !goTo) return;
    look(desk, { signalling: null, who });
    desk.store.change({ notice: { kind: "done", text: SIGNAL_FORM.done(goTo.sheet), goTo } });
  },
};

function findAction({ actions }: Following, { at, name }: ActionRef): FollowedAction | undefined {
  const named = actions.filter(({ item }) => item.action === name);
  return named.find(({ item }) => item.at.sheet === at.sheet && item.at.cell === at.cell) ?? (named.length === 1 ? named[0] : undefined);
}

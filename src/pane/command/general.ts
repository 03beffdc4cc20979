import { COMMAND_NAMES, NOTICES, UNDOING } from "../../locale/pane/shared";
import type { RangeRef } from "../../workbook/livePort";
import type { Desk } from "../desk";
import { rememberVisit } from "../firstVisit";
import type { PaneState, ScreenName, Undoing } from "../state";
import { takenAlong } from "../takenAlong";
import { failureSentence, type Work, work } from "../work";
import { canWrite, type Command } from "./command";

export const read: Command = {
  name: COMMAND_NAMES.read,
  async perform(desk) {
    if (await work(desk, "reading", job => reload(desk, job))) rememberVisit();
  },
};

/** The engine is fetched with the first reading. */
async function reload(desk: Desk, job: Work): Promise<void> {
  const { load } = await import(/* webpackChunkName: "work" */ "../load");
  await load(desk, job);
}

export const readAgain: Command = { ...read, name: COMMAND_NAMES.readAgain };

export const undo: Command = {
  name: COMMAND_NAMES.undo,
  key: "Control+z",
  available: state => canWrite(state) && state.undoable.length > 0,
  async perform(desk) {
    const last = desk.store.get().undoable.at(-1);
    if (!last) return;
    let undoing: Undoing | null = null;
    const looked = await work(desk, "reading", async () => void (undoing = await takenAlong(desk.workbook, last)));
    if (!looked) return;
    if (undoing) desk.store.change({ undoing });
    else await takeBack(desk);
  },
};

/** The yes to what `undo` asks. */
export const undoAnyway: Command = {
  name: UNDOING.confirm,
  available: undo.available,
  perform: takeBack,
};

export const keepTyped: Command = {
  name: COMMAND_NAMES.cancel,
  perform: ({ store }) => store.change({ undoing: null }),
};

async function takeBack(desk: Desk): Promise<void> {
  const last = desk.store.get().undoable.at(-1);
  if (!last) return;
  const done = await work(desk, "writing", async job => {
    await last.undo();
    desk.store.change(({ undoable }) => ({ undoable: undoable.slice(0, -1) }));
    await reload(desk, job);
  });
  if (done) desk.store.change({ notice: { kind: "done", text: NOTICES.undone(last.name) } });
}

export const help: Command = {
  name: COMMAND_NAMES.help,
  key: "F1",
  perform: ({ store }) => store.change(({ help }) => ({ help: !help })),
};

/** Closes what is open on top, or stops what is running. */
export const back: Command = {
  name: COMMAND_NAMES.back,
  key: "Escape",
  perform({ store }) {
    store.change(closed(store.get()));
  },
};

export function closed({ running, help, undoing, correcting, preview, findings, following }: PaneState): Partial<PaneState> {
  if (running) {
    running.cancel();
    return {};
  }
  if (undoing) return { undoing: null };
  if (help) return { help: false };
  if (correcting) return { correcting: null };
  if (preview) return { preview: null };
  if (following.signalling) return { following: { ...following, signalling: null } };
  return findings.doing ? { findings: { ...findings, doing: null } } : { notice: null };
}

export const cancel: Command = {
  name: COMMAND_NAMES.cancel,
  perform: ({ store }) => store.get().running?.cancel(),
};

export const show: Command<ScreenName> = {
  name: "",
  perform: ({ store }, screen) => store.change({ screen, help: false }),
};

/** Goes to the cells: who asked for it goes on there. */
export const goTo: Command<RangeRef> = {
  name: NOTICES.goTo,
  perform: (desk, ref) => select(desk, ref, "enter"),
};

export async function select({ workbook, store }: Desk, ref: RangeRef, then?: "enter"): Promise<void> {
  try {
    await workbook.select(ref, then);
  } catch (error) {
    store.change({ notice: { kind: "error", text: failureSentence(error) } });
  }
}

/** Commands with a key that works everywhere in the pane. */
export const KEYED: readonly Command[] = [undo, help, back];

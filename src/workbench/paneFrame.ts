import "./ownFonts";
import { showPane } from "../pane/app";
import type { Desk } from "../pane/desk";
import { deskOf } from "../pane/deskOf";
import type { LiveWorkbook } from "../workbook/livePort";
import { adoptWorkbook } from "./adoptWorkbook";

/** What the page around the frame does with the real task pane in it. */
export interface PaneDoor {
  /** Shows the pane of a workbook of that page, in the place of the one before. @param hold has what is being typed go into its cell, and keeps the user from changing more of them until what it gives is called */
  show(workbook: LiveWorkbook, hold: () => () => void): Promise<void>;
  /** Cancels the job that runs. Resolves once none does: one that can no longer be cancelled comes to its end. */
  settle(): Promise<void>;
}

let shown: { readonly desk: Desk; leave(): Promise<void> } | null = null;

window.pactuaPane = {
  async show(workbook, hold) {
    await shown?.leave();
    const adopted = adoptWorkbook(workbook);
    const leave = showPane(document.getElementById("pactua")!, adopted);
    shown = { desk: deskOf(adopted), leave };
    holdWhileWorking(shown.desk, hold);
  },
  async settle() {
    const store = shown?.desk.store;
    if (!store) return;
    store.get().running?.cancel();
    await new Promise<void>(resolve => {
      const look = (): void => {
        if (store.get().running) return;
        stop();
        resolve();
      };
      const stop = store.watch(look);
      look();
    });
  },
};

/** The first reading writes nothing: who has just opened a workbook may type at once. */
function holdWhileWorking({ store }: Desk, hold: () => () => void): void {
  let release: (() => void) | null = null;
  let before = store.get().running;
  store.watch(() => {
    const { running, contract } = store.get();
    const begins = running !== null && before === null;
    // First of all: what was being typed changes the workbook, and the pane hears of it.
    before = running;
    if (begins) release = hold();
    if (!running || !contract) release?.();
  });
}

import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import type { DraftKeeper } from "./draft/draftKeeper";
import type { OpenedFile } from "./saveBook";

export interface Unsaved {
  /** From now on this workbook counts. @param as how it stands: as in its file, or with what a draft had more */
  watch(workbook: GridWorkbook, file: OpenedFile, as: "file" | "draft"): void;
  saved(): void;
  /** Something is in no file yet. */
  readonly any: boolean;
  /** Something is not even in the draft yet. */
  readonly atRisk: boolean;
}

/** Typing goes on: what was typed is kept once it pauses. */
const PAUSE_MS = 800;
/** Of a large workbook it takes long to see what has changed: a fifth of the time at most is spent on that. */
const SHARE = 4;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Knows whether something was typed or made that is in no file yet, and keeps it as a draft.
 * The browser asks before the page is left only while something is not in the draft either.
 */
export function watchUnsaved(draft: DraftKeeper): Unsaved {
  let [edits, filed, kept] = [0, 0, 0];
  let pause = PAUSE_MS;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;
  window.addEventListener("beforeunload", event => {
    if (atRisk()) event.preventDefault();
  });
  const atRisk = (): boolean => edits > Math.max(filed, kept);
  const forget = (): void => {
    clearTimeout(waiting);
    void draft.forget();
  };
  return {
    watch(workbook, file, as) {
      stop();
      [edits, filed, kept] = as === "draft" ? [1, 0, 1] : [0, 0, 0];
      if (as === "file") forget();
      let gone = false;
      const later = (): void => {
        clearTimeout(waiting);
        waiting = setTimeout(() => void keep(), pause);
      };
      const keep = async (): Promise<void> => {
        if (workbook.busy) return later();
        await idle();
        if (gone) return;
        const [upTo, begun] = [edits, performance.now()];
        const done = await draft.keep(workbook, file).catch(() => false);
        if (gone) return;
        if (done) kept = upTo;
        pause = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, SHARE * (performance.now() - begun)));
      };
      const deaf = workbook.onEdited(() => {
        edits++;
        later();
      });
      stop = () => {
        gone = true;
        clearTimeout(waiting);
        deaf();
      };
    },
    saved() {
      filed = edits;
      forget();
    },
    get any() {
      return edits > filed;
    },
    get atRisk() {
      return atRisk();
    },
  };
}

/** Until the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise(resolve => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: PAUSE_MS });
    else setTimeout(resolve);
  });
}

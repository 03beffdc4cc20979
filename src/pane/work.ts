import type { Step, Steps } from "../jobs/steps";
import { unknownFailure } from "../locale/cli";
import { NOTICES } from "../locale/pane/shared";
import { workbookErrorSentence } from "../locale/workbookErrors";
import type { WorkbookPort } from "../workbook/port";
import { WorkbookError } from "../workbook/workbookError";
import type { Desk } from "./desk";

/** What a job of the pane is given: a port that stops when the user cancels, and the telling of how far it is. */
export interface Work {
  readonly workbook: WorkbookPort;
  readonly steps: Steps;
}

/**
 * Does a job with its progress shown, cancelled by the user's word, its failure said in the pane. Only one runs at a time.
 * @returns false where it was cancelled, failed, or another one is running
 */
export async function work(desk: Desk, first: Step, job: (work: Work) => Promise<void>): Promise<boolean> {
  const { store, workbook } = desk;
  if (store.get().running) return false;
  const abort = new AbortController();
  const before = store.get().undoable;
  let applied = false;
  // What is written stands: from then on there is nothing left to cancel, and the job goes on to its end.
  const stands = (): boolean => applied || store.get().undoable !== before;
  const stopIfCancelled = (): void => {
    if (!stands()) abort.signal.throwIfAborted();
  };
  const show = (step: Step, part: number | null): void => store.change({ running: { step, part, cancel: () => abort.abort() } });
  const steps: Steps = {
    begin(step) {
      stopIfCancelled();
      show(step, null);
      return (done, whole) => show(step, whole > 0 ? done / whole : null);
    },
  };
  const cancellable: WorkbookPort = {
    async read(onProgress) {
      const snapshot = await workbook.read(onProgress, stands() ? undefined : abort.signal);
      await painted();
      stopIfCancelled();
      return snapshot;
    },
    async apply(patch, onProgress) {
      await painted();
      abort.signal.throwIfAborted();
      const done = await workbook.apply(patch, onProgress, abort.signal);
      applied = true;
      return done;
    },
  };
  show(first, null);
  store.change({ notice: null, undoing: null });
  try {
    await job({ workbook: cancellable, steps });
    return true;
  } catch (error) {
    const cancelled = abort.signal.aborted && !stands();
    store.change({ notice: { kind: cancelled ? "info" : "error", text: cancelled ? NOTICES.cancelled : failureSentence(error) } });
    return false;
  } finally {
    store.change({ running: null });
  }
}

export function failureSentence(error: unknown): string {
  if (error instanceof WorkbookError) return workbookErrorSentence(error);
  return unknownFailure(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** Lets the page draw what was said before the machine is busy again. */
function painted(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

import type { LiveWorkbook } from "../workbook/livePort";
import { FIRST_STATE, type PaneState } from "./state";
import { createStore, type Store } from "./store";

/** What a command works on: the open workbook and what the pane shows of it. */
export interface Desk {
  readonly workbook: LiveWorkbook;
  readonly store: Store<PaneState>;
  /** ISO day. */
  today(): string;
}

export function createDesk(workbook: LiveWorkbook, today: () => string = localDay): Desk {
  return { workbook, store: createStore(FIRST_STATE), today };
}

/** The day on the user's own calendar. */
function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
}

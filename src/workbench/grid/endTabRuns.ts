import type { IAccessor, Injector } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { shownBook } from "./shownBook";

/** Where Enter goes back to after a run of Tabs. */
interface TabRuns {
  getCurrentBySearch(of: Run): unknown;
  remove(of: Run): unknown;
}

interface Run {
  readonly unitId: string;
  readonly sheetId: string;
  readonly keycode: number;
}

const TAB = 9;

/**
 * A run of Tabs ends where somebody selects another cell. The grid remembered its beginning all the same: the next Enter stayed in the cell, and what was
 * typed then went over what had just been typed.
 */
export function endTabRuns(injector: Injector): void {
  const move = MoveSelectionEnterAndTabCommand.handler.bind(MoveSelectionEnterAndTabCommand);
  let reached = "";
  const here = (): string => JSON.stringify([shownBook(injector)?.getActiveSheet().getSheetId(), injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range]);
  MoveSelectionEnterAndTabCommand.handler = async (accessor, params) => {
    const isElsewhere = here() !== reached;
    const get = ((...args: Parameters<IAccessor["get"]>) => {
      const service: unknown = accessor.get(...args);
      if (isElsewhere && isTabRuns(service)) forget(service);
      return service;
    }) as IAccessor["get"];
    const done = await move({ ...accessor, get }, params);
    reached = here();
    return done;
  };
  const forget = (runs: TabRuns): void => {
    const book = shownBook(injector);
    if (book) runs.remove({ unitId: book.getUnitId(), sheetId: book.getActiveSheet().getSheetId(), keycode: TAB });
  };
}

function isTabRuns(service: unknown): service is TabRuns {
  return typeof service === "object" && service !== null && "getCurrentBySearch" in service && "remove" in service;
}

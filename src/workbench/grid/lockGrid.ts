import type { Injector } from "@univerjs/core";
import { type IEditorBridgeServiceVisibleParam, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { commitEdit } from "./commitEdit";
import { LOCKED_COMMANDS } from "./lockedCommands";
import { refuseCommands } from "./refuseCommands";

export interface GridLock {
  /** What is being typed goes into its cell, and from then on no cell is changed by hand. @returns what ends it; the last one of several does */
  hold(): () => void;
  readonly held: boolean;
  /** Resolves once nobody holds it. */
  released(): Promise<void>;
}

/**
 * A lock for the grid's cells, for as long as somebody else works on them: one may look around, and whatever would change a cell is refused and said so.
 */
export function lockGrid(injector: Injector, say: () => void): GridLock {
  const locked = new Set(LOCKED_COMMANDS);
  const waiting: (() => void)[] = [];
  let holders = 0;
  refuseCommands(injector, (id, params) => {
    if (holders === 0 || !(locked.has(id) || opensEditor(id, params))) return false;
    say();
    return true;
  });
  return {
    hold() {
      if (holders === 0) commitEdit(injector);
      holders++;
      let done = false;
      return () => {
        if (done) return;
        done = true;
        holders--;
        if (holders === 0) waiting.splice(0).forEach(resolve => resolve());
      };
    },
    get held() {
      return holders > 0;
    },
    released: () => (holders === 0 ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
  };
}

function opensEditor(id: string, params?: object): boolean {
  return id === SetCellEditVisibleOperation.id && (params as IEditorBridgeServiceVisibleParam | undefined)?.visible === true;
}

import type { FollowedAction, Following } from "../follow/following";
import { readTypedPlan } from "../sheets/following/readTypedPlan";
import { signalCells } from "../sheets/following/signalCells";
import { signalsSheet } from "../sheets/following/signalsSheet";
import type { Signal } from "../follow/signal";
import type { CellWrite } from "../workbook/livePort";
import type { WorkbookPatch } from "../workbook/patch";
import type { ReadWorkbook } from "./readContract";

/** How a signal comes into tblSinais: cells of a row that nobody has used, or the whole sheet with every row that stood there where it is missing or full. */
export type SignalWriting = { readonly cells: readonly CellWrite[] } | { readonly patch: WorkbookPatch };

export function addSignal({ snapshot }: ReadWorkbook, signal: Signal): SignalWriting {
  const cells = signalCells(snapshot, signal);
  return cells ? { cells } : { patch: { sheets: [signalsSheet([...readTypedPlan(snapshot).signals, signal])] } };
}

/**
 * How a signal names an action: by its name, which stays when the plan gets other lines; by its number where the name stands twice,
 * or would not be found again by TRIM(), which makes one blank of several.
 */
export function signalName({ actions }: Pick<Following, "actions">, action: FollowedAction): string {
  const { action: name } = action.item;
  const isOnly = actions.filter(({ item }) => item.action.toLowerCase() === name.toLowerCase()).length === 1;
  const isPlain = name === name.trim().replace(/ {2,}/g, " ") && !/^\d*$/.test(name);
  return isOnly && isPlain ? name : String(actions.indexOf(action) + 1);
}

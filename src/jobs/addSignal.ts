import { readTypedPlan } from "../sheets/following/readTypedPlan";
import { signalCells } from "../sheets/following/signalCells";
import { signalsSheet } from "../sheets/following/signalsSheet";
import { keepWritten } from "../sheets/kept/keepWritten";
import type { Signal } from "../follow/signal";
import type { CellWrite } from "../workbook/livePort";
import type { WorkbookPatch } from "../workbook/patch";
import type { ReadWorkbook } from "./readContract";

/** How a signal comes into tblSinais: cells of a row that nobody has used, or the whole sheet with every row that stood there where it is missing or full. */
export type SignalWriting = { readonly cells: readonly CellWrite[] } | { readonly patch: WorkbookPatch };

export function addSignal({ snapshot }: ReadWorkbook, signal: Signal): SignalWriting {
  const cells = signalCells(snapshot, signal);
  return cells ? { cells } : { patch: keepWritten({ sheets: [signalsSheet([...readTypedPlan(snapshot).signals, signal])] }, snapshot) };
}

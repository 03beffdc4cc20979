import { isOpen, type Signal } from "../../follow/signal";
import { FOLLOWING_SHEETS, MONITORING, SIGNAL_HEADERS } from "../../locale/following";
import { sheetReference } from "../../workbook/sheetReference";
import { down } from "../evaluation/reference";

/** Columns beside tblSinais, after one that stays empty so that the table does not grow into them. */
const AFTER = Object.keys(SIGNAL_HEADERS).length + 1;
export const MEMORY_COLUMNS = { region: AFTER, open: AFTER + 1, order: AFTER + 2, action: AFTER + 3 } as const;

/** So many rows of signals are counted: people go on typing under the table, and it grows. */
const LEAST = 200;
const ROOM = 100;

export function signalCapacity(signals: readonly Signal[]): number {
  return Math.max(LEAST, signals.length + ROOM);
}

/** The ranges that other sheets count by. */
export function signalMemory(signals: readonly Signal[]) {
  const range = (column: number): string => sheetReference(FOLLOWING_SHEETS.signals) + down(1, signalCapacity(signals), column);
  return { region: range(MEMORY_COLUMNS.region), open: range(MEMORY_COLUMNS.open), order: range(MEMORY_COLUMNS.order), action: range(MEMORY_COLUMNS.action) };
}

/** Which region a signal counts for; "" where the row names no difficulty. */
export function regionOf({ region, difficulty }: Signal): string {
  return difficulty === null ? "" : (region ?? "").trim() || MONITORING.noRegion;
}

export interface RegionCount {
  readonly label: string;
  readonly open: number;
  readonly all: number;
}

/** The regions that have signalled, in the order they did. */
export function regionsOf(signals: readonly Signal[]): RegionCount[] {
  const found = new Map<string, RegionCount>();
  for (const signal of signals) {
    const label = regionOf(signal);
    if (label === "") continue;
    const known = found.get(label.toLowerCase()) ?? { label, open: 0, all: 0 };
    found.set(label.toLowerCase(), { ...known, open: known.open + (isOpen(signal) ? 1 : 0), all: known.all + 1 });
  }
  return [...found.values()];
}

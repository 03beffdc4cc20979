import type { Page } from "playwright-core";
import type { LiveWorkbook, RangeRef, Undoable } from "../../../src/workbook/livePort";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbookError";
import type { Watched } from "../../contract/describeLiveWorkbook";
import { gridPort } from "./gridPort";

interface Answer {
  readonly json?: string;
  /** Where in the page the way back is kept. */
  readonly turn?: number;
  readonly fault?: { readonly code: WorkbookErrorCode; readonly params: Record<string, string> };
}

/** The workbook of the grid as the pane beside it sees it, and the user who selects in it. */
export async function gridLive(page: Page, snapshot: WorkbookSnapshot): Promise<Watched> {
  const port = await gridPort(page, snapshot);
  const listeners = new Set<(ref: RangeRef) => void>();

  const ask = async (method: keyof LiveWorkbook, ...args: readonly unknown[]): Promise<unknown> => {
    const { json, turn, fault } = await page.evaluate(answer, { method, args });
    if (fault) throw new WorkbookError(fault.code, fault.params);
    if (turn !== undefined) return { undo: () => page.evaluate(index => window.pactuaApplied![index]!.undo(), turn) } satisfies Undoable;
    return json === undefined ? undefined : JSON.parse(json, (_, value: unknown) => (isPairs(value) ? new Map(value.$map) : value));
  };

  const workbook: LiveWorkbook = {
    async read(onProgress, signal) {
      signal?.throwIfAborted();
      return port.read(onProgress);
    },
    async apply(patch, onProgress, signal) {
      if (signal?.aborted) await page.evaluate(wanted => window.pactuaWorkbook!.apply(wanted, undefined, AbortSignal.abort()), patch);
      return port.apply(patch, onProgress);
    },
    about: () => ask("about") as ReturnType<LiveWorkbook["about"]>,
    select: ref => ask("select", ref) as Promise<void>,
    selected: () => ask("selected") as Promise<RangeRef>,
    write: cells => ask("write", cells) as Promise<Undoable>,
    keep: properties => ask("keep", properties) as Promise<Undoable>,
    readSheet: name => ask("readSheet", name) as Promise<SheetSnapshot | null>,
    onSheetChanged: () => Promise.reject(new Error("typed changes are tested with the keyboard")),
    async onSelectionChanged(listener) {
      listeners.add(listener);
      await page.evaluate(async () => {
        window.pactuaTold = [];
        window.pactuaDeaf = await window.pactuaWorkbook!.onSelectionChanged(ref => window.pactuaTold!.push(ref));
      });
      return async () => {
        await page.evaluate(() => window.pactuaDeaf!());
      };
    },
  };
  return {
    workbook,
    async point(ref) {
      await ask("select", ref);
      const told = await page.evaluate(() => window.pactuaTold!.splice(0));
      told.forEach(selected => listeners.forEach(listener => listener(selected)));
    },
  };
}

/** Runs in the page. */
async function answer({ method, args }: { readonly method: keyof LiveWorkbook; readonly args: readonly unknown[] }): Promise<Answer> {
  try {
    const gave = await (window.pactuaWorkbook![method] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    if (typeof gave === "object" && gave !== null && "undo" in gave) return { turn: window.pactuaApplied!.push(gave as Undoable) - 1 };
    return { json: JSON.stringify(gave, (_, value) => (value instanceof Map ? { $map: [...value] } : value)) };
  } catch (error) {
    const { code, params } = error as WorkbookError;
    return { fault: { code, params: { ...params } as Record<string, string> } };
  }
}

function isPairs(value: unknown): value is { readonly $map: [string, string][] } {
  return typeof value === "object" && value !== null && "$map" in value;
}

declare global {
  interface Window {
    pactuaTold?: RangeRef[];
    pactuaDeaf?: () => Promise<void>;
  }
}

import type { Progress } from "../port";

/**
 * Cells that one request carries. Excel on the web takes and gives at most 5 MB; a cell with its value, formula and
 * format comes to 60-120 bytes, and a request should be answered in well under 5 s.
 */
export const CELLS_PER_REQUEST = 20_000;

export interface Pace {
  /** Makes room for so many cells more: what has gathered is sent first where it would grow too long. */
  room(cells: number): Promise<void>;
  /** Sends what has gathered. */
  send(): Promise<void>;
}

export interface PaceOptions {
  /** Cells of the whole job. */
  readonly whole: number;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** Called at the beginning of every request, before anything is put into it. */
  readonly onRequest?: () => void;
}

/** Gathers the steps of a long job into few requests, tells how far it is, and stops between two of them when asked to. */
export function pacedRequests(context: Excel.RequestContext, { whole, onProgress, signal, onRequest }: PaceOptions): Pace {
  let gathered = 0;
  let done = 0;
  const send = async () => {
    signal?.throwIfAborted();
    await context.sync();
    done += gathered;
    gathered = 0;
    signal?.throwIfAborted();
    onProgress?.(Math.min(done, whole), whole);
    onRequest?.();
  };
  onRequest?.();
  return {
    send,
    async room(cells) {
      if (gathered > 0 && gathered + cells > CELLS_PER_REQUEST) await send();
      gathered += cells;
    },
  };
}

import type { Figure } from "./figure";

/** A figure that is only shown: "412 ms", "3.4 s". */
export function duration(what: string, ms: number): Figure {
  return { what, measured: ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`, target: null, ok: null };
}

import type { Outline } from "./readOutline";

export interface CaptureOptions {
  readonly outline: Outline;
  /** See `ExcelHost.supports`. */
  readonly supports: (version: string) => boolean;
  readonly signal?: AbortSignal;
}

import type { Progress } from "../workbook/port";

export type Step = "opening" | "reading" | "checking" | "evaluating" | "following" | "writing";

/** Tells how far a job has come. */
export interface Steps {
  /** Begins a step; what it gives back may be told the parts done of the whole. May throw: the job then stops there. */
  begin(step: Step): Progress;
}

export const SILENT: Steps = { begin: () => () => undefined };

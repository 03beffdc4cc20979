import type { TargetRecord } from "../records";

/** What a target has that stands in a table without weights, sources and frequencies. */
export const PLAIN_TARGET = {
  weight: null, weightAt: null, weighted: false, sharedWeight: null, total: false, source: null, hasSourceColumn: false, hasFrequencyColumn: false,
} as const satisfies Partial<TargetRecord>;

import type { Records } from "../records";

export type MutableRecords = { -readonly [K in keyof Records]: Records[K][number][] };

export function emptyRecords(): MutableRecords {
  return { blocks: [], targets: [], bands: [], shares: [], distributions: [], statedTotals: [], points: [], series: [], actions: [], cards: [], production: [], budgets: [], figures: [], statedSums: [], statedRates: [], ignored: [] };
}

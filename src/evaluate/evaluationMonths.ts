import type { ProductionRecord } from "../intake/records";

/** The months the production covers, in order; empty where it gives one result without a month. */
export function evaluationMonths(production: readonly ProductionRecord[]): string[] {
  const months = new Set<string>();
  for (const { months: all } of production) for (const { month } of all) if (month !== null) months.add(month);
  return [...months].sort();
}

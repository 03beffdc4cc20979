import type { TargetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { targetMonths } from "../intake/targetPeriod";
import countedPer from "./countedPer.json";
import type { PeriodMethod } from "./evaluation";

export interface PeriodRule {
  readonly method: PeriodMethod;
  /** The months that the target as written stands for. */
  readonly periodMonths: number;
}

/**
 * How the months of the production become the number that is compared with a target. A percentage is always a mean, never prorated.
 * @param months how many the production has; 0 where it gives one result for the whole period, which then stands beside the target as written.
 */
export function periodMethod(target: TargetRecord, months: number): PeriodRule {
  if (target.reading.metOrNot) return { method: "met-or-not", periodMonths: 1 };
  if (target.percent) return { method: "mean", periodMonths: 1 };
  const periodMonths = months === 0 ? 1 : targetMonths(target);
  if (isPerPerson(target)) return { method: "per-professional", periodMonths };
  if (periodMonths === 1) return { method: "mean", periodMonths };
  return { method: periodMonths === months ? "total" : "prorated", periodMonths };
}

/** "por profissional ativo", "por equipe": counted by the column of active professionals. "por demanda espontânea" is not. */
function isPerPerson({ per }: TargetRecord): boolean {
  return per !== null && countedPer.some(word => fold(per).startsWith(word));
}

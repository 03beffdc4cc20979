import { compare, ONE, sum } from "../domain/fraction";
import type { Records } from "../intake/records";
import { cellsOf } from "../validate/cells";
import type { Finding } from "../validate/finding";
import { groupBy } from "../validate/groupBy";
import { weightSchemes } from "../validate/weightSchemes";

/** Facilities or groups whose weights are 100 % each are sound by themselves, but one budget cannot pay them all whole. One finding a kind. */
export function budgetExceeded(contract: Records, sheet: string): Finding[] {
  const schemes = weightSchemes(contract).filter(scheme => scheme.sheet === sheet);
  return [...groupBy(schemes, ({ kind }) => [kind]).values()].flatMap(parts => {
    const whole = sum(parts.map(part => part.sum));
    if (parts.length < 2 || compare(whole, ONE) <= 0) return [];
    return [{
      code: "budget-exceeded",
      level: "error",
      ...cellsOf(parts.map(({ cells }) => cells[0]!.at)),
      params: { component: sheet, kind: parts[0]!.kind, sum: whole, parts: parts.flatMap(({ part }) => part ?? []), count: parts.length },
    }];
  });
}

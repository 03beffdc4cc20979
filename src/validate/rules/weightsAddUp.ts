import { compare, ONE, subtract } from "../../domain/fraction";
import type { StatedTotalRecord } from "../../intake/records";
import { cellKey, cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";
import { addsUp, type WeightScheme, weightSchemes } from "../weightSchemes";

/**
 * Weights of one kind in one component add up to 100 %. Source: every annex states "TOTAL 100,00%".
 * A missing or impossible weight explains a sum below 100 % and has a finding of its own.
 */
export const weightsAddUp: Rule = records => {
  const totals = groupBy(records.statedTotals.filter(total => total.of === "column-weights"), total => total.at.sheet);
  return weightSchemes(records)
    .filter(scheme => !addsUp(scheme) && (scheme.holes === 0 || compare(scheme.sum, ONE) > 0))
    .map(scheme => {
      const total = totals.get(scheme.sheet)?.find(one => totalsAll(one, scheme));
      return {
        code: "weights-do-not-add-up",
        level: "error",
        ...cellsOf([...scheme.cells.map(cell => cell.at), ...(total ? [total.at] : [])]),
        params: {
          kind: scheme.kind,
          part: scheme.part,
          sum: scheme.sum,
          off: subtract(scheme.sum, ONE),
          count: scheme.cells.length,
          stated: total?.value ?? null,
          statedAt: total?.at.cell ?? null,
        },
      };
    });
};

function totalsAll(total: StatedTotalRecord, scheme: WeightScheme): boolean {
  const parts = new Set(total.parts.map(cellKey));
  return parts.size === scheme.cells.length && scheme.cells.every(cell => parts.has(cellKey(cell.at)));
}

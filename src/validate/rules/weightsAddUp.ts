import { compare, equals, ONE, subtract } from "../../domain/fraction";
import { cellKey, cellsOf } from "../cells";
import type { CheckedTotal } from "../checkedTotal";
import { columnTotals } from "../columnTotals";
import { groupBy } from "../groupBy";
import { listTotals } from "../listTotals";
import type { Rule } from "../rule";
import { addsUp, type WeightScheme, weightSchemes } from "../weightSchemes";

/**
 * Weights of one kind in one component add up to 100 %. Source: every annex states "TOTAL 100,00%".
 * A missing or impossible weight explains a sum below 100 % and has a finding of its own.
 */
export const weightsAddUp: Rule = records => {
  const wrong = weightSchemes(records).filter(scheme => !addsUp(scheme) && (scheme.holes === 0 || compare(scheme.sum, ONE) > 0));
  if (wrong.length === 0) return [];
  const totals = groupBy([...columnTotals(records), ...listTotals(records)], total => total.at.sheet);
  return wrong.map(scheme => {
    const off = subtract(scheme.sum, ONE);
    const ofSheet = totals.get(scheme.sheet) ?? [];
    const total = ofSheet.find(one => coversAll(one, scheme));
    const suspect = suspectRow(ofSheet, scheme);
    return {
      code: "weights-do-not-add-up",
      level: "error",
      ...cellsOf([...(suspect?.parts ?? []), ...scheme.cells.map(cell => cell.at), ...(total ? [total.at] : [])]),
      params: {
        kind: scheme.kind,
        part: scheme.part,
        sum: scheme.sum,
        off,
        count: scheme.cells.length,
        stated: total?.stated ?? null,
        statedAt: total?.at.cell ?? null,
        suspect: suspect?.label ?? null,
      },
    };
  });
};

function coversAll(total: CheckedTotal, scheme: WeightScheme): boolean {
  const parts = new Set(total.parts.map(cellKey));
  return total.of === "column-weights" && parts.size === scheme.cells.length && scheme.cells.every(cell => parts.has(cellKey(cell.at)));
}

/** The only row of a wide table that is off from its own total by as much as the whole: the fault stands there. */
function suspectRow(totals: readonly CheckedTotal[], scheme: WeightScheme): CheckedTotal | null {
  const off = subtract(scheme.sum, ONE);
  const cells = new Set(scheme.cells.map(cell => cellKey(cell.at)));
  const rows = totals.filter(({ of, sum, stated, parts }) =>
    of === "row-weights" && equals(subtract(sum, stated), off) && parts.every(part => cells.has(cellKey(part))));
  return rows.length === 1 ? rows[0]! : null;
}

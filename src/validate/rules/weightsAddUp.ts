import { equals, ONE, subtract } from "../../domain/fraction";
import { cellKey } from "../cells";
import type { CheckedTotal } from "../checkedTotal";
import { columnTotals } from "../columnTotals";
import { groupBy } from "../groupBy";
import { listTotals } from "../listTotals";
import type { Rule } from "../rule";
import type { WeightScheme } from "../weightSchemes";
import { weightsBeside } from "../weightsBeside";

/** Weights add up to 100 %; where they do not, the totals that the workbook states say more (see weightsBeside.ts). */
export const weightsAddUp: Rule = weightsBeside(records => {
  const totals = groupBy([...columnTotals(records), ...listTotals(records)], total => total.at.sheet);
  return scheme => {
    const ofSheet = totals.get(scheme.sheet) ?? [];
    return { total: ofSheet.find(one => coversAll(one, scheme)), suspect: suspectRow(ofSheet, scheme) };
  };
});

function coversAll(total: CheckedTotal, scheme: WeightScheme): boolean {
  const parts = new Set(total.parts.map(cellKey));
  return total.of === "column-weights" && parts.size === scheme.cells.length && scheme.cells.every(cell => parts.has(cellKey(cell.at)));
}

/** The only row of a wide table that is off from its own total by as much as the whole: the fault stands there. */
function suspectRow(totals: readonly CheckedTotal[], scheme: WeightScheme): CheckedTotal | undefined {
  const off = subtract(scheme.sum, ONE);
  const cells = new Set(scheme.cells.map(cell => cellKey(cell.at)));
  const rows = totals.filter(({ of, sum, stated, parts }) =>
    of === "row-weights" && equals(subtract(sum, stated), off) && parts.every(part => cells.has(cellKey(part))));
  return rows.length === 1 ? rows[0] : undefined;
}

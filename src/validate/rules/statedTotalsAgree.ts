import { equals, ONE, subtract } from "../../domain/fraction";
import type { Records } from "../../intake/records";
import { agrees } from "../agrees";
import { cellKey, cellsOf } from "../cells";
import type { Rule } from "../rule";
import { restate } from "../restate";
import { type CheckedTotal, statedTotals } from "../statedTotals";
import { addsUp, type WeightScheme, weightSchemes } from "../weightSchemes";
import { distributionDiffers } from "./distributionDiffers";
import { sharesAddUp } from "./sharesAddUp";

/**
 * A stated "Peso Total" or "TOTAL" equals the sum of its parts. Where the parts themselves are reported to be wrong
 * by the same sum, that finding is enough; a row's total is a sum of its own.
 */
export const statedTotalsAgree: Rule = records => {
  const wrong = statedTotals(records).filter(({ total, sum }) => !agrees(total.value, sum));
  if (wrong.length === 0) return [];
  const schemes = schemeByCell(records);
  const reported = new Set([...sharesAddUp(records), ...distributionDiffers(records)].flatMap(found =>
    [found.cell!, ...found.cells].map(cell => cellKey({ sheet: found.sheet, cell }))));
  return wrong.filter(one => !isExplained(one, schemes, reported)).map(({ total, sum }) => ({
    code: "stated-total-differs",
    level: "error",
    ...cellsOf([total.at, ...total.parts]),
    params: { of: total.of, label: total.label, stated: total.value, sum, off: subtract(sum, total.value), count: total.parts.length },
    // The parts are known to be right only where they belong to weights that add up to 100 %.
    ...(total.parts.every(part => isSound(schemes.get(cellKey(part))))
      ? { fixes: [{ at: total.at, before: total.text, after: restate(total.text, sum) }] }
      : {}),
  }));
};

function isExplained({ total, sum }: CheckedTotal, schemes: Map<string, WeightScheme>, reported: Set<string>): boolean {
  if (total.of === "shares" || total.of === "distribution") return [total.at, ...total.parts].some(cell => reported.has(cellKey(cell)));
  if (total.of === "row-weights") return false;
  const scheme = schemes.get(cellKey(total.parts[0]!));
  if (!scheme || addsUp(scheme)) return false;
  return total.parts.length === scheme.cells.length || equals(subtract(sum, total.value), subtract(scheme.sum, ONE));
}

function schemeByCell(records: Records): Map<string, WeightScheme> {
  return new Map(weightSchemes(records).flatMap(scheme => scheme.cells.map(cell => [cellKey(cell.at), scheme] as const)));
}

function isSound(scheme: WeightScheme | undefined): boolean {
  return scheme !== undefined && scheme.holes === 0 && addsUp(scheme);
}

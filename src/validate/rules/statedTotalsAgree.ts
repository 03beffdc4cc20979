import { equals, ONE, subtract } from "../../domain/fraction";
import type { Records } from "../../intake/records";
import { agrees } from "../agrees";
import { cellKey, cellsOf } from "../cells";
import type { CheckedTotal } from "../checkedTotal";
import { columnTotals } from "../columnTotals";
import { listTotals } from "../listTotals";
import { restate } from "../restate";
import type { Rule } from "../rule";
import { addsUp, type WeightScheme, weightSchemes } from "../weightSchemes";
import { distributionDiffers } from "./distributionDiffers";
import { sharesAddUp } from "./sharesAddUp";

/**
 * A stated "Peso Total" or "TOTAL" equals the sum of its parts. Where the parts themselves are reported to be wrong
 * by the same sum, that finding is enough; a row's total is a sum of its own.
 */
export const statedTotalsAgree: Rule = records => {
  const wrong = [...columnTotals(records), ...listTotals(records)].filter(({ stated, sum }) => !agrees(stated, sum));
  if (wrong.length === 0) return [];
  const schemes = schemeByCell(records);
  const reported = new Set([...sharesAddUp(records), ...distributionDiffers(records)].flatMap(found =>
    [found.cell!, ...found.cells].map(cell => cellKey({ sheet: found.sheet, cell }))));
  return wrong.filter(total => !isExplained(total, schemes, reported)).map(({ at, of, label, stated, text, parts, sum }) => ({
    code: "stated-total-differs",
    level: "error",
    ...cellsOf([at, ...parts]),
    params: { of, label, stated, sum, off: subtract(sum, stated), count: parts.length },
    // The parts are known to be right only where they belong to weights that add up to 100 %.
    ...(text !== null && parts.every(part => isSound(schemes.get(cellKey(part))))
      ? { fixes: [{ at, before: text, after: restate(text, sum) }] }
      : {}),
  }));
};

function isExplained(total: CheckedTotal, schemes: Map<string, WeightScheme>, reported: Set<string>): boolean {
  if (total.of === "shares" || total.of === "distribution") return [total.at, ...total.parts].some(cell => reported.has(cellKey(cell)));
  if (total.of === "row-weights") return false;
  const scheme = schemes.get(cellKey(total.parts[0]!));
  if (!scheme || addsUp(scheme)) return false;
  return total.parts.length === scheme.cells.length || equals(subtract(total.sum, total.stated), subtract(scheme.sum, ONE));
}

function schemeByCell(records: Records): Map<string, WeightScheme> {
  return new Map(weightSchemes(records).flatMap(scheme => scheme.cells.map(cell => [cellKey(cell.at), scheme] as const)));
}

function isSound(scheme: WeightScheme | undefined): boolean {
  return scheme !== undefined && scheme.holes === 0 && addsUp(scheme);
}

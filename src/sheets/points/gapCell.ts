import { compare, divide, type Fraction, fraction, isZero, multiply, subtract, toNumber } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import type { PointsLine, PointsTierRef } from "../../evaluate/evaluation";
import { NOTHING_MORE, TO_BE_DONE } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { computed } from "../evaluation/part";
import { at } from "../evaluation/reference";
import { isDownwards } from "./compare";
import type { PointsLinePlan, PointsPlan } from "./planPoints";

/** How much more (or, where less is better, how much less) it takes to earn more points, in the unit of the result. */
export function gapCell(
  plan: PointsPlan, { line, row }: PointsLinePlan,
  { position, next, tier, actual }: { readonly position: string; readonly next: string; readonly tier: PointsTierRef | null; readonly actual: Fraction | null },
): CellPatch {
  const { columns, months } = plan;
  const [target, result] = [at(row, columns.target), at(row, columns.actual)];
  const limit = `INDEX(${next},${position})`;
  const lower = line.direction === "lower";
  const wanted = line.basis === "attainment" ? (lower ? `${target}/${limit}` : `${limit}*${target}`) : line.method === "prorated" ? `${limit}*${months.length}/${line.periodMonths}` : limit;
  const { places, shown } = gapFormat(line);
  const more = line.method === "met-or-not" ? `"${TO_BE_DONE}"` : `ROUNDUP(ROUND(${lower ? `${result}-${wanted}` : `${wanted}-${result}`},9),${places})`;
  const possible = lower && line.basis === "attainment" ? `AND(ISNUMBER(${limit}),${result}>0)` : `ISNUMBER(${limit})`;
  return computed(row, columns.gap, `IF(${position}="","",IFERROR(IF(${possible},${more},"${NOTHING_MORE}"),"${NOTHING_MORE}"))`, cached(), `cell ${shown} center`);

  function cached(): string | number {
    if (!actual) return "";
    const better = tier && nextLimit(line, tier);
    if (!better || (lower && line.basis === "attainment" && isZero(actual))) return NOTHING_MORE;
    if (line.method === "met-or-not") return TO_BE_DONE;
    const whole = line.target;
    if (line.basis === "attainment" && !whole) return "";
    const needed = line.basis === "attainment"
      ? (lower ? divide(whole!, better) : multiply(better, whole!))
      : line.method === "prorated" ? multiply(better, fraction(months.length, line.periodMonths)) : better;
    const gap = lower ? subtract(actual, needed) : subtract(needed, actual);
    return toNumber(round(gap, places, (digits, rest) => (rest > 0n ? digits + 1n : digits)));
  }
}

/** Where the next step begins that earns more; null on the best one. */
export function nextLimit(line: PointsLine, tier: PointsTierRef): Fraction | null {
  const better = line.tiers.slice(0, line.tiers.indexOf(tier)).filter(other => !other.conflict && compare(other.points, tier.points) > 0);
  const next = better[better.length - 1];
  return next ? (isDownwards(line) ? next.to : next.from) : null;
}

function gapFormat({ method, percent, direction }: PointsLine): { places: number; shown: string } {
  const sign = direction === "lower" ? "−" : "+";
  if (percent) return { places: 4, shown: `percent${sign}` };
  return method === "total" || method === "prorated" ? { places: 0, shown: `integer${sign}` } : { places: 2, shown: `decimal${sign}` };
}

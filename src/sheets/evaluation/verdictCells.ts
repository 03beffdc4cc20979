import { equals, toNumber } from "../../domain/fraction";
import type { EvaluationLine, TierRef } from "../../evaluate/evaluation";
import { CONFLICT, NOTHING_MORE, STATUS, tierLabel, TO_BE_DONE } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { legendRanges, nextLimit } from "./legend";
import { gapTo, type LineValues } from "./lineValues";
import { computed } from "./part";
import type { LinePlan, Plan } from "./plan";
import { at } from "./reference";

/**
 * From attainment to status. The band is found by counting the limits not reached, each compared crosswise on whole numbers
 * (limits in millionths); never by dividing first: 1.2 / 1.5 >= 0.8 is false for a double.
 */
export function verdictCells(plan: Plan, { line, row }: LinePlan, values: LineValues, style: string): CellPatch[] {
  const { columns } = plan;
  const { memory } = columns;
  const table = plan.legend.tableOf(line);
  const [reached, wanted] = [at(row, memory.reached), at(row, memory.wanted)];
  const attainment = at(row, columns.attainment);
  const share = values.attainment;
  const attained = computed(row, columns.attainment, `IF(AND(ISNUMBER(${reached}),N(${wanted})>0),${reached}/${wanted},"")`, share ? toNumber(share) : "", `${style} percent`);
  if (!table) {
    const nothing = (column: number): CellPatch => computed(row, column, `""`, "", style);
    return [
      attained, nothing(memory.position), nothing(columns.band), nothing(columns.factor), nothing(columns.gap),
      computed(row, columns.status, `"${STATUS.missing}"`, STATUS.missing, style),
    ];
  }
  const ranges = legendRanges(plan, table);
  const position = at(row, memory.position);
  const unreached = `SUMPRODUCT(--(ROUND(${reached}*10^6-${ranges.limits}*${wanted},3)<${ranges.strictness}))`;
  const lookUp = (range: string): string => `IF(${position}="","",IFERROR(INDEX(${range},${position}),""))`;
  const tier = share && line.tier;
  const index = tier ? table.tiers.findIndex(one => sameTier(one, tier)) : -1;
  return [
    attained,
    computed(row, memory.position, `IF(${attainment}="","",1+${unreached})`, share ? (index < 0 ? table.tiers.length : index) + 1 : "", "memory"),
    computed(row, columns.band, lookUp(ranges.labels), tier ? tierLabel(tier) : "", `${style} center`),
    computed(row, columns.factor, lookUp(ranges.factors), tier ? (tier.conflict ? CONFLICT : toNumber(tier.factor)) : "", `${style} percent`),
    gapCell(plan, { line, row }, values, { style, position, next: ranges.next }),
    statusCell(plan, { line, row }, ranges.factors, style),
  ];
}

function sameTier(a: TierRef, b: TierRef): boolean {
  return a.at.sheet === b.at.sheet && a.at.cell === b.at.cell && (a.from && b.from ? equals(a.from, b.from) : a.from === b.from);
}

function gapCell(
  { columns }: Plan, { line, row }: Pick<LinePlan, "line" | "row">, { whole, attainment }: LineValues,
  { style, position, next }: { style: string; position: string; next: string },
): CellPatch {
  const limit = `INDEX(${next},${position})`;
  const [target, actual] = [at(row, columns.target), at(row, columns.actual)];
  const { places, shown } = gapFormat(line);
  const lower = line.direction === "lower";
  const gap = lower ? `${actual}-${target}/${limit}` : `${limit}*${target}-${actual}`;
  const more = line.method === "met-or-not" ? `"${TO_BE_DONE}"` : `ROUNDUP(ROUND(${gap},9),${places})`;
  const possible = lower ? `AND(ISNUMBER(${limit}),${actual}>0)` : `ISNUMBER(${limit})`;
  const formula = `IF(${position}="","",IFERROR(IF(${possible},${more},"${NOTHING_MORE}"),""))`;
  return computed(row, columns.gap, formula, cachedGap(), `${style} ${shown} center`);

  function cachedGap(): string | number {
    if (!attainment || !whole || !line.target) return "";
    const step = line.tier && nextLimit(line.tiers, line.tier);
    if (!step || (lower && whole.actual.num === 0n)) return line.tier ? NOTHING_MORE : "";
    return line.method === "met-or-not" ? TO_BE_DONE : toNumber(gapTo(step, line.target, whole.actual, { direction: line.direction, places }));
  }
}

/** Whole numbers where production is counted as a sum; a hundredth of a percentage point; else two decimals. */
function gapFormat({ method, percent, direction }: EvaluationLine): { places: number; shown: string } {
  const sign = direction === "lower" ? "−" : "+";
  if (percent) return { places: 4, shown: `percent${sign}` };
  return method === "total" || method === "prorated" ? { places: 0, shown: `integer${sign}` } : { places: 2, shown: `decimal${sign}` };
}

function statusCell({ columns }: Plan, { line, row }: Pick<LinePlan, "line" | "row">, factors: string, style: string): CellPatch {
  const [payment, factor] = [at(row, columns.payment), at(row, columns.factor)];
  const formula = `IF(${payment}="","${STATUS.missing}",IF(${factor}=MAX(${factors}),"${STATUS.met}",IF(${factor}=MIN(${factors}),"${STATUS.below}","${STATUS.partial}")))`;
  return computed(row, columns.status, formula, statusOf(line), style);
}

function statusOf({ payment, factor, tiers }: EvaluationLine): string {
  if (payment === null || factor === null) return STATUS.missing;
  const factors = tiers.filter(tier => !tier.conflict).map(tier => toNumber(tier.factor));
  const own = tiers.find(tier => equals(tier.factor, factor));
  const value = own ? toNumber(own.factor) : toNumber(factor);
  if (value === Math.max(...factors)) return STATUS.met;
  return value === Math.min(...factors) ? STATUS.below : STATUS.partial;
}

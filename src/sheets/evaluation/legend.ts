import { compare, type Fraction, toNumber } from "../../domain/fraction";
import type { TierRef } from "../../evaluate/evaluation";
import { CONFLICT, LEGEND, NOTHING_MORE, tierLabel } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { cell, computed, fill, type Part, text } from "./part";
import type { LegendTable, Plan } from "./plan";
import { at, down } from "./reference";

/** The legend stands under the first columns of the table above it. */
const COLUMNS = { appliesTo: 0, label: 1, text: 2, from: 3, to: 4, factor: 5, next: 6 } as const;
const LAST = COLUMNS.next;

/** The absolute ranges the lines look their tier up in. */
export function legendRanges({ columns: { memory } }: Plan, { first, tiers }: LegendTable) {
  const last = first + tiers.length - 1;
  return {
    labels: down(first, last, COLUMNS.label),
    factors: down(first, last, COLUMNS.factor),
    next: down(first, last, COLUMNS.next),
    limits: down(first, last, memory.reached),
    strictness: down(first, last, memory.wanted),
  };
}

/** Where a better factor begins; null on the best one. */
export function nextLimit(tiers: readonly TierRef[], tier: TierRef): Fraction | null {
  const better = tiers.filter(other => !other.conflict && compare(other.factor, tier.factor) > 0 && other.from && (!tier.from || compare(other.from, tier.from) > 0));
  return better.length === 0 ? null : better[better.length - 1]!.from;
}

/** The bands used, each with its limits, factor and a link to where the contract says so. The formulas of the lines read these very cells. */
export function legendPart(plan: Plan): Part {
  const { legend, columns: { memory } } = plan;
  if (legend.tables.length === 0) return { cells: [] };
  const header = legend.top + 1;
  return {
    cells: [
      text(legend.top, 0, LEGEND.title, "heading"),
      ...fill(header, 0, LAST, "header"),
      text(header, COLUMNS.appliesTo, LEGEND.appliesTo, "header"),
      text(header, COLUMNS.label, LEGEND.band, "header"),
      text(header, COLUMNS.text, LEGEND.text, "header"),
      text(header, COLUMNS.from, LEGEND.from, "header"),
      text(header, COLUMNS.to, LEGEND.to, "header"),
      text(header, COLUMNS.factor, LEGEND.factor, "header"),
      text(header, COLUMNS.next, LEGEND.next, "header"),
      text(header, memory.reached, LEGEND.limit, "memory wrap"),
      text(header, memory.wanted, LEGEND.strictness, "memory wrap"),
      ...legend.tables.flatMap(table => table.tiers.flatMap((tier, index) => tierCells(plan, table, tier, index))),
    ],
    rowHeights: { [header]: 26 },
  };
}

function tierCells({ linkTo, records, columns: { memory } }: Plan, { first, tiers }: LegendTable, tier: TierRef, index: number): CellPatch[] {
  const row = first + index;
  const style = index === 0 ? "cell rule" : "cell";
  const next = nextLimit(tiers, tier);
  const appliesTo = records.bands.find(({ at: { sheet, cell: name } }) => sheet === tier.at.sheet && name === tier.at.cell)?.appliesTo ?? null;
  const from = at(row, COLUMNS.from);
  return [
    text(row, COLUMNS.appliesTo, appliesTo, index === 0 ? `${style} wrap` : `${style} wrap repeated`),
    text(row, COLUMNS.label, tierLabel(tier), style),
    cell(row, COLUMNS.text, linkTo(tier.at, tier.text), `${style} link wrap`),
    cell(row, COLUMNS.from, { value: tier.from ? toNumber(tier.from) : 0 }, `${style} percent`),
    cell(row, COLUMNS.to, { value: tier.to ? toNumber(tier.to) : NOTHING_MORE }, `${style} percent right`),
    cell(row, COLUMNS.factor, { value: tier.conflict ? CONFLICT : toNumber(tier.factor) }, `${style} percent right`),
    cell(row, COLUMNS.next, { value: next ? toNumber(next) : NOTHING_MORE }, `${style} percent right`),
    computed(row, memory.reached, `ROUND(${from}*10^6,0)`, tier.from ? Math.round(toNumber(tier.from) * 1e6) : 0, "memory"),
    // A limit that itself belongs to the tier below is reached only by more: differences come in thousandths.
    cell(row, memory.wanted, { value: tier.from && !tier.fromInclusive ? 0.0005 : 0 }, "memory"),
  ];
}

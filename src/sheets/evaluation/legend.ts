import { compare, type Fraction, toNumber } from "../../domain/fraction";
import type { Area } from "../../domain/address";
import type { TierRef } from "../../evaluate/evaluation";
import { CONFLICT, LEGEND, NOTHING_MORE, tierLabel } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { cell, computed, fill, type Part, text } from "./part";
import type { LegendTable, Plan } from "./plan";
import { at, down } from "./reference";
import { textHeight } from "../textHeight";
import { widthsFor } from "./widths";

/** The legend stands under the first columns of the table above it; what it applies to and the band's name take two columns each. */
const COLUMNS = { appliesTo: 0, text: 2, label: 3, from: 5, to: 6, factor: 7 } as const;
const LAST = COLUMNS.factor;
/** Limits are compared as whole millionths. */
const LIMIT_UNITS = 1e6;

/** The absolute ranges the lines look their tier up in. */
export function legendRanges({ columns: { memory } }: Plan, { first, tiers }: LegendTable) {
  const last = first + tiers.length - 1;
  return {
    labels: down(first, last, COLUMNS.label),
    factors: down(first, last, COLUMNS.factor),
    next: down(first, last, memory.position),
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
  const { component, legend, columns } = plan;
  if (legend.tables.length === 0) return { cells: [] };
  const { memory } = columns;
  const header = legend.top + 1;
  const titles: readonly (readonly [number, string])[] = [
    [COLUMNS.appliesTo, LEGEND.appliesTo], [COLUMNS.text, LEGEND.text], [COLUMNS.label, LEGEND.band], [COLUMNS.from, LEGEND.from],
    [COLUMNS.to, LEGEND.to], [COLUMNS.factor, LEGEND.factor],
  ];
  const widths = widthsFor(component, columns);
  const room = widths[COLUMNS.appliesTo]! + widths[COLUMNS.appliesTo + 1]!;
  const tables = legend.tables.map(table => ({ ...table, last: table.first + table.tiers.length - 1, appliesTo: appliesTo(plan, table) }));
  return {
    cells: [
      text(legend.top, 0, LEGEND.title, "heading"),
      ...fill(header, 0, LAST, "header"),
      ...titles.map(([column, title]) => text(header, column, title, "header")),
      text(header, memory.reached, LEGEND.limit, "memory wrap"),
      text(header, memory.wanted, LEGEND.strictness, "memory wrap"),
      text(header, memory.position, LEGEND.next, "memory wrap"),
      ...tables.flatMap(table => [
        ...fill(table.first, 0, LAST, "cell rule"),
        text(table.first, COLUMNS.appliesTo, table.appliesTo, "cell rule top wrap"),
        ...table.tiers.flatMap((tier, index) => tierCells(plan, table, tier, index)),
      ]),
    ],
    merges: [
      across(header, COLUMNS.appliesTo), across(header, COLUMNS.label),
      ...tables.flatMap(({ first, last, tiers }) => [{ top: first, left: 0, bottom: last, right: 1 }, ...tiers.map((_, index) => across(first + index, COLUMNS.label))]),
    ],
    rowHeights: Object.assign({ [header]: 28 }, ...tables.map(({ first, tiers, appliesTo }) => {
      // What the merged name needs is shared out over the rows of its bands.
      const height = Math.max(textHeight([]), textHeight([{ text: appliesTo, width: room }]) / tiers.length);
      return Object.fromEntries(tiers.map((_, index) => [first + index, height]));
    })) as Record<number, number>,
  };
}

function across(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column + 1 };
}

function appliesTo({ records }: Plan, { tiers }: LegendTable): string | null {
  const { sheet, cell: name } = tiers[0]!.at;
  return records.bands.find(({ at }) => at.sheet === sheet && at.cell === name)?.appliesTo ?? null;
}

function tierCells({ linkTo, columns: { memory } }: Plan, { first, tiers }: LegendTable, tier: TierRef, index: number): CellPatch[] {
  const row = first + index;
  const style = index === 0 ? "cell rule" : "cell";
  const next = nextLimit(tiers, tier);
  return [
    cell(row, COLUMNS.text, linkTo(tier.at, tier.text), `${style} link`),
    text(row, COLUMNS.label, tierLabel(tier), `${style} center`),
    cell(row, COLUMNS.from, { value: tier.from ? toNumber(tier.from) : 0 }, `${style} percent`),
    cell(row, COLUMNS.to, { value: tier.to ? toNumber(tier.to) : NOTHING_MORE }, `${style} percent right`),
    cell(row, COLUMNS.factor, { value: tier.conflict ? CONFLICT : toNumber(tier.factor) }, `${style} percent right`),
    computed(row, memory.reached, `ROUND(${at(row, COLUMNS.from)}*10^6,0)`, tier.from ? Math.round(toNumber(tier.from) * LIMIT_UNITS) : 0, "memory"),
    // A limit that itself belongs to the tier below is reached only by more: differences come in thousandths.
    cell(row, memory.wanted, { value: tier.from && !tier.fromInclusive ? 0.0005 : 0 }, "memory"),
    cell(row, memory.position, { value: next ? toNumber(next) : NOTHING_MORE }, "memory percent right"),
  ];
}

import { toNumber } from "../../domain/fraction";
import type { Area } from "../../domain/address";
import type { PointsLine, PointsTierRef } from "../../evaluate/evaluation";
import { CONFLICT, NOTHING_MORE } from "../../locale/evaluationSheet";
import { POINTS_LEGEND, pointsTierLabel } from "../../locale/pointsSheet";
import type { CellPatch } from "../../workbook/patch";
import { cell, computed, fill, type Part, text } from "../evaluation/part";
import { at } from "../evaluation/reference";
import { numberStyle } from "../numberStyle";
import { textHeight } from "../textHeight";
import { isDownwards, limitsOf } from "./compare";
import { nextLimit } from "./gapCell";
import { LEGEND_COLUMNS as COLUMNS } from "./legendRanges";
import type { PointsPlan } from "./planPoints";

const LAST = COLUMNS.points;
/** Limits are compared as whole millionths; one without end lies beyond every result. */
const NO_LIMIT = 1e15;

/** The bands as they were read, each with a link to where the contract says so. The formulas of the lines read these very cells. */
export function legendPart(plan: PointsPlan): Part {
  const { columns: { memory }, legend, widths } = plan;
  const header = legend.top + 1;
  const titles: readonly (readonly [number, string])[] = [
    [COLUMNS.appliesTo, POINTS_LEGEND.appliesTo], [COLUMNS.text, POINTS_LEGEND.text], [COLUMNS.label, POINTS_LEGEND.band],
    [COLUMNS.from, POINTS_LEGEND.from], [COLUMNS.to, POINTS_LEGEND.to], [COLUMNS.points, POINTS_LEGEND.points],
  ];
  const tables = plan.lines.flatMap(({ line, legend: first }) => (first === null ? [] : [{ line, first, last: first + line.tiers.length - 1 }]));
  const room = widths[COLUMNS.appliesTo]! + widths[COLUMNS.appliesTo + 1]!;
  return {
    cells: [
      text(legend.top, 0, POINTS_LEGEND.title, "heading"),
      ...fill(header, 0, LAST, "header"),
      ...titles.map(([column, title]) => text(header, column, title, "header")),
      text(header, memory.reached, POINTS_LEGEND.limit, "memory wrap"),
      text(header, memory.wanted, POINTS_LEGEND.strictness, "memory wrap"),
      text(header, memory.position, POINTS_LEGEND.next, "memory wrap"),
      ...tables.flatMap(({ line, first }) => [
        ...fill(first, 0, LAST, "cell rule"),
        text(first, COLUMNS.appliesTo, line.indicator, "cell rule top wrap"),
        ...line.tiers.flatMap((tier, index) => tierCells(plan, line, tier, { row: first + index, style: index === 0 ? "cell rule" : "cell" })),
      ]),
    ],
    merges: [
      across(header, COLUMNS.appliesTo), across(header, COLUMNS.label),
      ...tables.flatMap(({ line, first, last }) => [{ top: first, left: 0, bottom: last, right: 1 }, ...line.tiers.map((_, index) => across(first + index, COLUMNS.label))]),
    ],
    rowHeights: Object.fromEntries(tables.flatMap(({ line, first }) => {
      // What the merged name needs is shared out over the rows of its bands.
      const height = Math.max(textHeight([]), textHeight([{ text: line.indicator, width: room }]) / line.tiers.length);
      return line.tiers.map((tier, index) => [first + index, Math.max(height, textHeight([{ text: tier.text, width: widths[COLUMNS.text]! }]))] as const);
    })),
  };
}

function across(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column + 1 };
}

function tierCells({ linkTo, columns: { memory }, pointsStyle }: PointsPlan, line: PointsLine, tier: PointsTierRef, { row, style }: { readonly row: number; readonly style: string }): CellPatch[] {
  const limits = limitsOf(line);
  const downwards = isDownwards(line);
  const [limit, inclusive] = downwards ? [tier.to, tier.toInclusive] : [tier.from, tier.fromInclusive];
  const next = nextLimit(line, tier);
  const shown = (value: PointsTierRef["from"]): string => (value ? numberStyle(value, limits) : "right");
  const stated = at(row, downwards ? COLUMNS.to : COLUMNS.from);
  const units = limit ? Math.round(toNumber(limit) * 1e6) : downwards ? NO_LIMIT : 0;
  return [
    cell(row, COLUMNS.text, linkTo(tier.at, tier.text), `${style} link wrap`),
    text(row, COLUMNS.label, pointsTierLabel(tier, limits), `${style} center`),
    cell(row, COLUMNS.from, { value: tier.from ? toNumber(tier.from) : NOTHING_MORE }, `${style} ${shown(tier.from)}`),
    cell(row, COLUMNS.to, { value: tier.to ? toNumber(tier.to) : NOTHING_MORE }, `${style} ${shown(tier.to)}`),
    cell(row, COLUMNS.points, { value: tier.conflict ? CONFLICT : toNumber(tier.points) }, `${style} ${pointsStyle} right`),
    computed(row, memory.reached, `IF(ISNUMBER(${stated}),ROUND(${stated}*10^6,0),${downwards ? "10^15" : "0"})`, units, "memory"),
    // A limit that does not belong to the step is reached only by more: differences come in thousandths.
    cell(row, memory.wanted, { value: limit && !inclusive ? 0.0005 : 0 }, "memory"),
    cell(row, memory.position, { value: next ? toNumber(next) : NOTHING_MORE }, `memory ${next ? numberStyle(next, limits) : "right"}`),
  ];
}

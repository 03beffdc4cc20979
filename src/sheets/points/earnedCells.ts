import { findPoints } from "../../domain/findPoints";
import { equals, isZero, toNumber } from "../../domain/fraction";
import type { PointsLine, PointsTierRef } from "../../evaluate/evaluation";
import { STATUS } from "../../locale/evaluationSheet";
import { POINTS_SHEET, pointsTierLabel } from "../../locale/pointsSheet";
import type { CellPatch } from "../../workbook/patch";
import { cell, computed } from "../evaluation/part";
import { at } from "../evaluation/reference";
import { compareValues, isDownwards, limitsOf, quotient } from "./compare";
import { gapCell } from "./gapCell";
import { legendRanges } from "./legendRanges";
import type { PointsLinePlan, PointsPlan } from "./planPoints";

/**
 * From the result to its points. The band is found by counting the steps not reached, each compared crosswise on whole numbers (limits in
 * millionths); beyond the worst one nothing is earned.
 */
export function earnedCells(plan: PointsPlan, placed: PointsLinePlan): CellPatch[] {
  const { columns, pointsStyle } = plan;
  const { line, row, legend } = placed;
  const { memory } = columns;
  const possible = line.pointsPossible;
  const status = statusCell(plan, placed);
  if (legend === null) {
    const open = [memory.position, columns.band, columns.points, columns.gap].map(column => computed(row, column, `""`, "", "cell"));
    return [...open, cell(row, columns.possible, { value: possible && toNumber(possible) }, `cell ${pointsStyle}`), status];
  }
  const ranges = legendRanges(plan, legend, line.tiers.length);
  const [reached, wanted, position] = [at(row, memory.reached), at(row, memory.wanted), at(row, memory.position)];
  const distance = isDownwards(line) ? `${ranges.limits}*${wanted}-${reached}*10^6` : `${reached}*10^6-${ranges.limits}*${wanted}`;
  const unreached = `SUMPRODUCT(--(ROUND(${distance},3)<${ranges.strictness}))`;
  const beyond = `${position}>${line.tiers.length}`;
  const earned = `INDEX(${ranges.points},${position})`;
  const values = compareValues(line, placed.input);
  const result = quotient(values);
  const tier = result && findPoints(result, line.tiers, isDownwards(line) ? "lower" : "higher");
  const place = result && (tier ? line.tiers.indexOf(tier) + 1 : line.tiers.length + 1);
  return [
    computed(row, memory.position, `IF(OR(${reached}="",N(${wanted})<=0),"",1+${unreached})`, place ?? "", "memory"),
    computed(row, columns.band, `IF(${position}="","",IF(${beyond},"${POINTS_SHEET.nothingEarned}",INDEX(${ranges.labels},${position})))`, result ? labelOf(tier, line) : "", "cell center wrap"),
    computed(row, columns.points, `IF(${position}="","",IF(${beyond},0,IF(ISNUMBER(${earned}),${earned},"")))`, line.points ? toNumber(line.points) : "", `cell bold ${pointsStyle}`),
    computed(row, columns.possible, `MAX(${ranges.points})`, possible ? toNumber(possible) : "", `cell ${pointsStyle}`),
    gapCell(plan, placed, { position, next: ranges.next, tier, actual: values && result ? values.actual : null }),
    status,
  ];
}

function labelOf(tier: PointsTierRef | null, line: PointsLine): string {
  return tier ? pointsTierLabel(tier, limitsOf(line)) : POINTS_SHEET.nothingEarned;
}

function statusCell({ columns }: PointsPlan, { line: { points, pointsPossible }, row }: PointsLinePlan): CellPatch {
  const [earned, possible] = [at(row, columns.points), at(row, columns.possible)];
  const formula = `IF(${earned}="","${STATUS.missing}",IF(${earned}=${possible},"${STATUS.met}",IF(${earned}=0,"${STATUS.below}","${STATUS.partial}")))`;
  const shown = points === null || pointsPossible === null ? STATUS.missing : equals(points, pointsPossible) ? STATUS.met : isZero(points) ? STATUS.below : STATUS.partial;
  return computed(row, columns.status, formula, shown, "cell");
}

import type { PointsEvaluation, PointsLine } from "../../evaluate/evaluation";
import type { TypedCell } from "../../evaluate/typedInputs";
import type { Records } from "../../intake/records";
import { namedMonths } from "../evaluation/namedMonths";
import { HEAD, type InputPlan } from "../evaluation/plan";
import { numberStyle } from "../numberStyle";
import type { LinkTo } from "../sheetLinks";
import { type PointsColumns, pointsColumns, pointsWidths } from "./pointsColumns";

/** Where everything stands on the sheet of a contract by points. Rows count from 0. */
export interface PointsPlan extends PointsPlanInput {
  readonly columns: PointsColumns;
  readonly widths: readonly number[];
  /** Points are whole numbers, or some are not. */
  readonly pointsStyle: "integer" | "decimal";
  readonly lines: readonly PointsLinePlan[];
  readonly first: number;
  readonly last: number;
  readonly sums: { readonly total: number; readonly payment: number; readonly most: number; readonly deduction: number };
  readonly chart: { readonly top: number; readonly bottom: number };
  /** The notes stand beside the legend, from the same row on. */
  readonly legend: { readonly top: number; readonly bottom: number };
}

export interface PointsPlanInput {
  readonly contract: PointsEvaluation;
  /** Empty where production is one result without a month. */
  readonly months: readonly string[];
  readonly records: Records;
  readonly linkTo: LinkTo;
  /** ISO date, or null for a cell to be filled in. */
  readonly date: string | null;
  readonly typedDate: TypedCell | null;
}

export interface PointsLinePlan {
  readonly line: PointsLine;
  readonly row: number;
  /** Null where the target could not be read: nothing can be typed then. */
  readonly input: InputPlan | null;
  /** The first row of its bands in the legend; null where they could not be read. */
  readonly legend: number | null;
}

const CHART_ROWS = 6;
const ROWS_A_BAR = 2;

export function planPoints(input: PointsPlanInput): PointsPlan {
  const { contract: { lines }, months, records } = input;
  const first = HEAD.header + 1;
  const last = HEAD.header + lines.length;
  const total = last + 1;
  const sums = { total, payment: total + 1, most: total + 2, deduction: total + 3 };
  const chart = { top: sums.deduction + 2, bottom: sums.deduction + 1 + CHART_ROWS + ROWS_A_BAR * lines.length };
  const namedMonth = namedMonths(records, months);
  const columns = pointsColumns(Math.max(1, months.length));
  const legendTop = chart.bottom + 2;
  let band = legendTop + 2;
  const placed = lines.map((line, index): PointsLinePlan => {
    const row = first + index;
    const legend = line.tiers.length === 0 ? null : band;
    band += line.tiers.length;
    const [only] = line.inputs;
    return { line, row, legend, input: only ? { input: only, row, namedMonth: namedMonth(only.at) } : null };
  });
  return {
    ...input,
    columns,
    widths: pointsWidths(columns, { facility: lines.some(line => line.facility !== null), group: lines.some(line => line.group !== null) }),
    pointsStyle: lines.every(line => line.tiers.every(tier => numberStyle(tier.points, { percent: false }) === "integer")) ? "integer" : "decimal",
    lines: placed,
    first,
    last,
    sums,
    chart,
    legend: { top: legendTop, bottom: band - 1 },
  };
}

import { toNumber } from "../../domain/fraction";
import { POINTS_SHEET } from "../../locale/pointsSheet";
import type { CellPatch } from "../../workbook/patch";
import { inputCells } from "../evaluation/inputCells";
import { cell, computed, fill, text } from "../evaluation/part";
import { at } from "../evaluation/reference";
import { compareFormulas, compareValues, quotient } from "./compare";
import { earnedCells } from "./earnedCells";
import type { PointsLinePlan, PointsPlan } from "./planPoints";

/** The row of one indicator: what is typed in, what it is judged by, and what it earns. */
export function lineCells(plan: PointsPlan, placed: PointsLinePlan): CellPatch[] {
  const { columns, linkTo } = plan;
  const { line, row, input } = placed;
  return [
    ...fill(row, columns.facility, columns.source, "cell"),
    text(row, columns.facility, line.facility, "cell wrap"),
    text(row, columns.group, line.group, "cell wrap"),
    ...(input
      ? inputCells(plan, line, input, "cell")
      : [text(row, columns.indicator, line.indicator, "cell wrap"), cell(row, columns.source, linkTo(line.targetAt, line.targetAt.cell), "cell link center")]),
    ...judgedCells(plan, placed),
    ...earnedCells(plan, placed),
    text(row, columns.memory.chart, shorten(line.indicator), "memory"),
  ];
}

function judgedCells({ columns }: PointsPlan, { line, row, input }: PointsLinePlan): CellPatch[] {
  const { memory } = columns;
  const values = compareValues(line, input);
  const share = quotient(values);
  const formulas = input && compareFormulas(line, input, columns);
  const unless = (formula: string | undefined): string => (formulas ? `IF(${formulas.filled},${formula},"")` : `""`);
  const [reached, wanted] = [at(row, memory.reached), at(row, memory.wanted)];
  const shown = line.percent ? "percent" : line.method === "total" || line.method === "prorated" ? "integer" : "decimal";
  return [
    computed(row, columns.actual, unless(formulas?.actual), values ? toNumber(values.actual) : "", `cell ${line.method === "met-or-not" ? "right" : shown}`),
    computed(row, memory.reached, unless(formulas?.reached), values ? toNumber(values.reached) : "", "memory"),
    computed(row, memory.wanted, unless(formulas?.wanted), values ? toNumber(values.wanted) : "", "memory"),
    line.basis === "value"
      ? text(row, columns.attainment, POINTS_SHEET.byValue, "cell muted center")
      : computed(row, columns.attainment, `IF(AND(ISNUMBER(${reached}),N(${wanted})>0),${reached}/${wanted},"")`, share ? toNumber(share) : "", "cell percent"),
  ];
}

const LONGEST_LABEL = 60;

/** A chart's axis has little room for names. */
function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

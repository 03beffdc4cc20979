import { fraction, type Fraction, isZero, multiply, sum, toNumber, ZERO } from "../../domain/fraction";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { EVALUATION, MEMORY_HEADERS } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { endlessPart } from "./exactMoney";
import { shareCell } from "./headCells";
import { inputCells, targetFormat, targetOfPeriod } from "./inputCells";
import { type LineValues, lineValues } from "./lineValues";
import { type Measured, type MeasureFormulas, measureFormulas } from "./measure";
import { moneyCells } from "./moneyCells";
import { cell, computed, entry, fill, text } from "./part";
import type { LinePlan, Plan, SectionPlan } from "./plan";
import { down } from "./reference";
import { verdictCells } from "./verdictCells";

/** The row of one line; of a pooled one also a row for each indicator above it. */
export function lineCells(plan: Plan, section: SectionPlan, placed: LinePlan): CellPatch[] {
  const values = lineValues(placed);
  const pooled = placed.inputs.length > 1;
  const rule = placed.startsBlock ? " rule" : "";
  const style = pooled ? "cell pooled" : `cell${rule}`;
  const { columns } = plan;
  return [
    ...fill(placed.row, columns.facility, columns.source, style),
    ...(pooled ? pooledCells(plan, placed, values, rule) : singleCells(plan, placed, values, style)),
    ...weightCells(plan, placed, style),
    ...verdictCells(plan, placed, values, style),
    ...moneyCells(plan, shareCell(plan, section), placed, style),
    chartCell(plan, placed, "attainment"),
    chartCell(plan, placed, "payment"),
  ];
}

function singleCells(plan: Plan, { line, row, inputs: [input], startsBlock }: LinePlan, values: LineValues, style: string): CellPatch[] {
  if (!input) return [...nameCells(plan, line, { row, startsBlock, style }), ...openCells(plan, line, row, style)];
  const formulas = measureFormulas(line, input, plan.columns);
  const unless = (formula: string): string => `IF(${formulas.filled},${formula},"")`;
  const { reached, wanted } = turned(line, formulas);
  return [
    ...nameCells(plan, line, { row, startsBlock, style }),
    ...inputCells(plan, line, input, style),
    ...measuredCells(plan, line, row, { reached: unless(reached), wanted: unless(wanted), actual: unless(formulas.actual) }, values.whole, style),
  ];
}

/** A line whose target nobody can read: nothing can be typed, but it says where it comes from. */
function openCells({ columns, linkTo }: Plan, { indicators, cells: [at] }: EvaluationLine, row: number, style: string): CellPatch[] {
  return [
    text(row, columns.indicator, indicators.join("; "), `${style} wrap`),
    ...(at ? [cell(row, columns.source, linkTo(at, at.cell), `${style} link center`)] : []),
  ];
}

function pooledCells(plan: Plan, { line, row, inputs, startsBlock }: LinePlan, values: LineValues, rule: string): CellPatch[] {
  const { columns } = plan;
  const [first, last] = [inputs[0]!.row, inputs[inputs.length - 1]!.row];
  const column = (index: number): string => down(first, last, index).replace(/\$/g, "");
  const all = (index: number): string => `COUNT(${column(index)})=${inputs.length}`;
  const filled = `AND(${all(columns.memory.reached)},${all(columns.memory.wanted)})`;
  const sums = turned(line, { filled, reached: `SUM(${column(columns.memory.reached)})`, wanted: `SUM(${column(columns.memory.wanted)})`, actual: `SUM(${column(columns.actual)})` });
  const unless = (formula: string): string => `IF(${filled},${formula},"")`;
  const rows = inputs.flatMap((input, index) => {
    const style = index === 0 ? `cell${rule}` : "cell";
    const formulas = measureFormulas(line, input, columns);
    const open = (formula: string): string => `IF(${formulas.filled},${formula},"")`;
    return [
      ...fill(input.row, columns.facility, columns.source, style),
      ...nameCells(plan, line, { row: input.row, startsBlock: index === 0 && startsBlock, style }),
      ...inputCells(plan, line, input, style),
      ...measuredCells(plan, line, input.row, { reached: open(formulas.reached), wanted: open(formulas.wanted), actual: open(formulas.actual) }, values.inputs[index]!, style),
    ];
  });
  const style = "cell pooled";
  // Also of an open line, whose own target is not known yet: that of the cells that it adds up is.
  const target = sum(inputs.map(({ input }) => targetOfPeriod(line, input.target, columns.lastMonth - columns.firstMonth + 1) ?? ZERO));
  return [
    ...rows,
    ...nameCells(plan, line, { row, startsBlock: false, style }),
    text(row, columns.indicator, EVALUATION.pooled(inputs.length), `${style} bold wrap`),
    computed(row, columns.target, `SUM(${column(columns.target)})`, toNumber(target), `${style} ${targetFormat(line, target)}`),
    ...measuredCells(plan, line, row, { reached: unless(sums.reached), wanted: unless(sums.wanted), actual: unless(sums.actual) }, values.whole, style),
  ];
}

/** Where lower is better the two are turned round; an actual of 0 is the best there is and counts as 100 %. */
function turned(line: EvaluationLine, { reached, wanted, ...rest }: MeasureFormulas): MeasureFormulas {
  if (line.direction === "higher" || line.method === "met-or-not") return { ...rest, reached, wanted };
  return { ...rest, reached: `IF(${reached}=0,1,${wanted})`, wanted: `IF(${reached}=0,1,${reached})` };
}

function nameCells({ columns }: Plan, { facility, group }: EvaluationLine, { row, startsBlock, style }: { row: number; startsBlock: boolean; style: string }): CellPatch[] {
  const shade = startsBlock ? `${style} wrap` : `${style} repeated`;
  return [text(row, columns.facility, facility, shade), text(row, columns.group, group, shade)];
}

function measuredCells({ columns }: Plan, line: EvaluationLine, row: number, formulas: Measured<string>, values: Measured<Fraction> | null, style: string): CellPatch[] {
  const shown = line.percent ? "percent" : line.method === "total" || line.method === "prorated" ? "integer" : "decimal";
  return [
    computed(row, columns.actual, formulas.actual, values ? toNumber(values.actual) : "", `${style} ${line.method === "met-or-not" ? "right" : shown}`),
    computed(row, columns.memory.reached, formulas.reached, values ? toNumber(values.reached) : "", "memory"),
    computed(row, columns.memory.wanted, formulas.wanted, values ? toNumber(values.wanted) : "", "memory"),
  ];
}

/** A third has no end in decimals: it stands as the division it is. A weight the contract lacks can be typed. */
function weightCells({ columns }: Plan, { line: { weight, keptWeight }, row }: LinePlan, style: string): CellPatch[] {
  if (!weight || keptWeight) {
    return [entry(row, columns.weight, null, keptWeight, `${style} percent input`), text(row, columns.memory.readWeight, MEMORY_HEADERS.none, "memory")];
  }
  const divisor = isZero(weight) ? 1 : endlessPart(weight);
  return [divisor === 1
    ? cell(row, columns.weight, { value: toNumber(weight) }, `${style} percent`)
    : computed(row, columns.weight, `${toNumber(multiply(weight, fraction(divisor)))}/${divisor}`, toNumber(weight), `${style} percent`)];
}

function chartCell({ charts, columns: { memory } }: Plan, { line, row }: LinePlan, chart: "attainment" | "payment"): CellPatch {
  return cell(row, chart === "attainment" ? memory.attainmentChart : memory.paymentChart, { value: charts[chart].indexOf(line) + 1 }, "memory");
}


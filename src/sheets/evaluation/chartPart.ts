import { type Fraction, toNumber, ZERO, add, divide, fraction } from "../../domain/fraction";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { CHARTS, COLUMN_HEADERS, MEMORY_HEADERS } from "../../locale/evaluationSheet";
import type { CellPatch, ChartPatch } from "../../workbook/patch";
import { PALETTE } from "../styles";
import type { Grouping } from "./grouping";
import { lineValues } from "./lineValues";
import { computed, type Part, text } from "./part";
import type { LinePlan, Plan } from "./plan";
import { down } from "./reference";

/** More bars than this lie down, so that their names can be read. */
const MOST_UPRIGHT = 6;

/** Two charts side by side under the table; the numbers they draw stand in the memory columns beside them. */
export function chartPart(plan: Plan): Part {
  const { charts, columns, component } = plan;
  if (plan.sections.length === 0) return { cells: [] };
  const { memory } = columns;
  const lines = plan.sections.flatMap(section => section.lines);
  const [first, last] = [plan.sections[0]!.first, plan.sections[plan.sections.length - 1]!.last];
  const range = (column: number): string => down(first, last, column);
  const bottom = charts.top + charts.height - 1;
  const header = charts.top;
  const mean = (index: number): string => {
    const own = `--(${range(memory.attainmentChart)}=${index + 1}),--ISNUMBER(${range(columns.attainment)})`;
    return `IF(SUMPRODUCT(${own})=0,"",SUMPRODUCT(${own},${range(columns.attainment)})/SUMPRODUCT(${own}))`;
  };
  const total = (index: number, column: number): string =>
    `SUMPRODUCT(--(${range(memory.paymentChart)}=${index + 1}),--ISNUMBER(${range(columns.payment)}),${range(column)})`;
  const own = (grouping: Grouping, index: number): LinePlan[] => lines.filter(({ line }) => grouping.indexOf(line) === index);
  const cells: CellPatch[] = [
    text(header, memory.reached, MEMORY_HEADERS.label, "memory bold"),
    text(header, memory.wanted, COLUMN_HEADERS.attainment, "memory bold"),
    text(header, memory.fullParts, MEMORY_HEADERS.label, "memory bold"),
    text(header, memory.fullCents, COLUMN_HEADERS.full, "memory bold"),
    text(header, memory.fullRest, COLUMN_HEADERS.payment, "memory bold"),
    ...charts.attainment.labels.flatMap((label, index) => [
      text(header + 1 + index, memory.reached, label, "memory"),
      computed(header + 1 + index, memory.wanted, mean(index), meanOf(own(charts.attainment, index)), "memory percent"),
    ]),
    ...charts.payment.labels.flatMap((label, index) => [
      text(header + 1 + index, memory.fullParts, label, "memory"),
      computed(header + 1 + index, memory.fullCents, total(index, columns.full), sumOf(own(charts.payment, index), "full"), "memory money"),
      computed(header + 1 + index, memory.fullRest, total(index, columns.payment), sumOf(own(charts.payment, index), "payment"), "memory money"),
    ]),
  ];
  const area = (labels: readonly string[], column: number) => ({ top: header + 1, left: column, bottom: header + labels.length, right: column });
  const attainment: ChartPatch = {
    name: "grafico-atingimento",
    type: chartType(charts.attainment),
    title: CHARTS.attainment,
    series: [{
      name: COLUMN_HEADERS.attainment, color: PALETTE.accent,
      categories: area(charts.attainment.labels, memory.reached), values: area(charts.attainment.labels, memory.wanted),
    }],
    anchor: { top: charts.top, left: 0, bottom, right: columns.lastMonth },
    valueFormat: "0%",
    altText: CHARTS.attainmentAlt(component.title),
  };
  const payment: ChartPatch = {
    name: "grafico-pagamento",
    type: chartType(charts.payment),
    title: CHARTS.payment,
    series: [
      { name: COLUMN_HEADERS.full, color: PALETTE.pale, categories: area(charts.payment.labels, memory.fullParts), values: area(charts.payment.labels, memory.fullCents) },
      { name: COLUMN_HEADERS.payment, color: PALETTE.accent, categories: area(charts.payment.labels, memory.fullParts), values: area(charts.payment.labels, memory.fullRest) },
    ],
    anchor: { top: charts.top, left: columns.professionals, bottom, right: columns.source },
    valueFormat: "#,##0",
    altText: CHARTS.paymentAlt(component.title),
  };
  return { cells, charts: [attainment, payment] };
}

function chartType({ labels }: Grouping): "bar" | "column" {
  return labels.length > MOST_UPRIGHT ? "bar" : "column";
}

function meanOf(lines: readonly LinePlan[]): number | "" {
  const known = lines.map(line => lineValues(line).attainment).filter(value => value !== null);
  if (known.length === 0) return "";
  return toNumber(divide(known.reduce(add, ZERO), fraction(known.length)));
}

function sumOf(lines: readonly LinePlan[], key: keyof Pick<EvaluationLine, "full" | "payment">): number {
  return toNumber(lines.reduce<Fraction>((total, { line }) => (line.payment && line[key] ? add(total, line[key]) : total), ZERO));
}

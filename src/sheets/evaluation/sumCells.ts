import { add, type Fraction, sum, toNumber } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { EVALUATION, sectionTitle } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import { computed, fill, text } from "./part";
import type { Plan, SectionPlan } from "./plan";
import { at, down } from "./reference";

type Summed = "full" | "payment" | "deduction";

/** The subtotal of a section. Money adds the closed lines only; an open one has its full amount but nothing to compare it with. */
export function sumCells(plan: Plan, section: SectionPlan): CellPatch[] {
  const { columns } = plan;
  const { subtotal: row, first, last } = section;
  const lines = section.lines.map(({ line }) => line);
  const closed = lines.filter(line => line.payment !== null);
  const range = (column: number): string => down(first, last, column);
  const money = (column: number, formula: string, key: Summed): CellPatch => computed(row, column, `ROUND(${formula},2)`, cachedSum(closed, key), "cell sum money");
  const open = `SUMPRODUCT(--ISNUMBER(${range(columns.memory.attainmentChart)}),--(${range(columns.payment)}=""))`;
  const weights = round(lines.reduce((total, { weight }) => (weight ? add(total, weight) : total), sum([])), 12);
  return [
    ...fill(row, 0, columns.source, "cell sum"),
    text(row, 0, `${EVALUATION.subtotal} – ${sectionTitle(section.kind).toLowerCase()}`, "cell sum"),
    computed(row, columns.weight, `ROUND(SUM(${range(columns.weight)}),12)`, toNumber(weights), "cell sum percent"),
    money(columns.full, `SUMPRODUCT(--ISNUMBER(${range(columns.payment)}),${range(columns.full)})`, "full"),
    money(columns.payment, `SUM(${range(columns.payment)})`, "payment"),
    money(columns.deduction, `SUM(${range(columns.deduction)})`, "deduction"),
    computed(row, columns.status, open, lines.length - closed.length, "cell sum open"),
  ];
}

/** The total of the component and, in a line of its own, what rounding line by line gave or took. */
export function totalCells({ columns, component: { totals }, sections, total, residue }: Plan): CellPatch[] {
  const subtotals = (column: number): string => sections.map(({ subtotal }) => at(subtotal, column)).join("+") || "0";
  const money = (column: number, key: Summed): CellPatch => computed(total, column, `ROUND(${subtotals(column)},2)`, toNumber(totals[key]), "cell total money");
  const left = sections.map(({ first, last }) => `SUM(${down(first, last, columns.memory.residue)})`).join("+") || "0";
  return [
    ...fill(total, 0, columns.source, "cell total"),
    text(total, 0, EVALUATION.total, "cell total"),
    money(columns.full, "full"),
    money(columns.payment, "payment"),
    money(columns.deduction, "deduction"),
    computed(total, columns.status, subtotals(columns.status), totals.open, "cell total open"),
    ...fill(residue, 0, columns.source, "cell muted"),
    text(residue, 0, EVALUATION.residue, "cell muted"),
    // Half a centavo goes up, as in the sum itself, which is positive even where what is left over is negative.
    computed(residue, columns.full, `INT(ROUND(${left},0)/10^12+0.5)/100`, toNumber(totals.residue), "cell muted money"),
  ];
}

function cachedSum(lines: readonly EvaluationLine[], key: Summed): number {
  return toNumber(sum(lines.map(line => line[key] as Fraction)));
}

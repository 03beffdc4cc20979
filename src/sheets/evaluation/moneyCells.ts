import { multiply, ONE, toNumber } from "../../domain/fraction";
import type { CellPatch } from "../../workbook/patch";
import { amountFormula, centsFormula, endlessPart, exactSteps, partsFormula, restFormula } from "./exactMoney";
import { budgetCells } from "./headCells";
import { computed } from "./part";
import type { LinePlan, Plan } from "./plan";
import { at } from "./reference";

/** Full amount, payment and deduction, each to the exact centavo, with the steps of the exact product in the memory columns. */
export function moneyCells(plan: Plan, share: string, { line, row }: LinePlan, style: string): CellPatch[] {
  const { columns } = plan;
  const { memory } = columns;
  const budget = budgetCells(plan);
  const weight = at(row, columns.weight);
  const factor = at(row, columns.factor);
  const exact = { high: budget.high, low: budget.low, divisor: line.weight ? endlessPart(line.weight) : 1 };
  const known = `COUNT(${budget.amount},${share},${weight})<3`;
  const [fullParts, fullCents, fullRest] = [at(row, memory.fullParts), at(row, memory.fullCents), at(row, memory.fullRest)];
  const [paidParts, paidCents, paidRest] = [at(row, memory.paidParts), at(row, memory.paidCents), at(row, memory.paidRest)];
  const [full, payment] = [at(row, columns.full), at(row, columns.payment)];
  const shown = steps();
  const unless = (blank: string, formula: string): string => `IF(${blank}="","",${formula})`;
  return [
    computed(row, memory.fullParts, `IF(${known},"",${partsFormula([share, weight], exact.divisor)})`, shown.full?.parts ?? "", "memory"),
    computed(row, memory.fullCents, unless(fullParts, centsFormula(fullParts, exact)), shown.full?.cents ?? "", "memory"),
    computed(row, memory.fullRest, unless(fullParts, restFormula(fullParts, fullCents, exact)), shown.full?.rest ?? "", "memory"),
    computed(row, columns.full, unless(fullCents, amountFormula(fullCents, fullRest)), line.full ? toNumber(line.full) : "", `${style} money`),
    computed(row, memory.paidParts, `IF(OR(${fullParts}="",NOT(ISNUMBER(${factor}))),"",${partsFormula([share, weight, factor], exact.divisor)})`, shown.paid?.parts ?? "", "memory"),
    computed(row, memory.paidCents, unless(paidParts, centsFormula(paidParts, exact)), shown.paid?.cents ?? "", "memory"),
    computed(row, memory.paidRest, unless(paidParts, restFormula(paidParts, paidCents, exact)), shown.paid?.rest ?? "", "memory"),
    computed(row, columns.payment, unless(paidCents, amountFormula(paidCents, paidRest)), line.payment ? toNumber(line.payment) : "", `${style} money bold`),
    computed(row, columns.deduction, unless(payment, `ROUND(${full}-${payment},2)`), line.deduction ? toNumber(line.deduction) : "", `${style} money`),
    computed(row, memory.residue, unless(payment, `${fullRest}-ROUND(${fullRest}/10^12,0)*10^12`), shown.paid ? shown.full!.residue : "", "memory"),
  ];

  function steps() {
    if (!line.budget || !line.share || !line.weight) return { full: null, paid: null };
    const of = (part: typeof ONE) => exactSteps(toNumber(line.budget!), toNumber(multiply(multiply(line.share!, line.weight!), part)), exact.divisor);
    return { full: of(ONE), paid: line.payment && line.factor ? of(line.factor) : null };
  }
}

import { findBudget } from "../../../../src/evaluate/findBudget";
import type { CellValue } from "../../../../src/workbook/snapshot";
import type { Case, Outcome } from "./case";
import { exact } from "./exact";
import { HERE, readSheetCase } from "./readSheetCase";

/** A weight in its column, above another of 40 %: "60%". */
export function weightAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Indicador", "Meta", "Peso"], ["Atendimentos", 100, HERE], ["Relatórios", 50, "40%"]]);
  return { reading: exact(records.targets.find(({ at }) => at.cell === "B2")?.weight, { percent: true }), findings: findings.filter(code => code === "weight-missing" || code === "weight-out-of-range") };
}

/** A budget in reais, and what an evaluation says of it. */
export function budgetAt(one: Case): Outcome {
  const { records } = readSheetCase(one, [["Folha", "Período", "Orçamento (R$)"], ["HOSPITAL", "1º quadrimestre de 2023", HERE], ["UPA", "1º quadrimestre de 2023", 5]]);
  const { findings } = findBudget(records.budgets, "HOSPITAL", ["2023-01", "2023-02", "2023-03", "2023-04"]);
  const budget = records.budgets.find(({ folha }) => folha === "HOSPITAL");
  return { reading: budget ? exact(budget.amount) : "no budget", findings: findings.map(({ code }) => code) };
}

const EXPENSES: readonly (readonly (CellValue | typeof HERE)[])[] = [["Despesa", "Valor (R$)"], ["Salários", HERE], ["Limpeza", 7], ["Água", 5], ["Luz", 3], ["Telefone", 2]];

/** A figure of a table of expenses; a dash is no figure at all. */
export function expenseAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, EXPENSES);
  const figure = records.figures.find(({ at }) => at.cell === "B2");
  return { reading: figure ? exact(figure.value, { percent: figure.percent }) : "no figure", findings: findings.filter(code => code === "figure-unreadable") };
}

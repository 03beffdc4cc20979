import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import { cellWith } from "../header/header";
import type { BudgetRecord } from "../records";
import { readCell } from "../values/readCell";
import { monthsOfFrequency } from "../targetPeriod";
import { plainFigure } from "../values/plainFigure";
import { readImpliedFrequency } from "../values/readPeriod";
import { columnMeanings } from "./columnMeanings";
import { isTotalName } from "../text/names";
import type { Reading } from "./reading";

/** Folha | Período | Orçamento (R$): the money a component can earn in the period, in reais. */
export function readBudgets(grid: Grid, block: Block, id: string): Reading {
  const amount = cellWith(block.header, "budget") ?? cellWith(block.header, "money")!;
  const folha = cellWith(block.header, "folha") ?? cellWith(block.header, "facility") ?? block.header.cells.find(cell => cell !== amount)!;
  const period = cellWith(block.header, "period") ?? null;
  const frequency = readImpliedFrequency(amount.text);
  const spanMonths = frequency === null ? null : monthsOfFrequency(frequency);
  const budgets: BudgetRecord[] = [];
  for (const { row } of block.rows) {
    const name = grid.seenText(row, folha.column);
    if (name === "" || isTotalName(name)) continue;
    const text = grid.seenText(row, amount.column);
    const typed = readCell(grid, row, amount.column);
    // "R$ 100,00 (cem reais)" says it twice; "R$ 100,00/mês" says something more.
    const figure = typed ? null : plainFigure(text.replace(/\([^)\d]*\)|\breais\b/gi, " "));
    budgets.push({
      block: id,
      at: grid.home(row, amount.column),
      folha: name,
      period: period ? grid.seenText(row, period.column) || null : null,
      spanMonths,
      amount: typed?.value ?? (figure && !figure.percent && figure.other === null ? figure.value : null),
      text,
      blank: text === "",
    });
  }
  return { budgets, columns: columnMeanings(block.header, { folha, period, budget: amount }) };
}

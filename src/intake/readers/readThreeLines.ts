import { cellName } from "../../domain/address";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { ProductionRecord, TargetRecord } from "../records";
import { lineName } from "../values/lineName";
import { readCell } from "../values/readCell";
import { readTarget } from "../values/readTarget";
import { columnMeanings } from "./columnMeanings";
import { PLAIN_TARGET } from "./plainTarget";
import { targetRecord } from "./targetRecord";
import type { Reading } from "./reading";

/** The column that tells Meta, Realizado and % apart, or null where the table has none. */
export function lineNameColumn(grid: Grid, block: Block): number | null {
  const months = block.header.cells.filter(cell => cell.month !== null);
  if (months.length === 0) return null;
  for (let column = block.header.left; column < months[0]!.column; column++) {
    const names = new Set(block.rows.map(({ row }) => lineName(grid.ownText(row, column))));
    if (names.has("target") && names.has("actual")) return column;
  }
  return null;
}

/** Indicador | | Jan | Fev …, with a line Meta and a line Realizado under each indicator: one target an indicator, its first month's cell. */
export function readThreeLines(grid: Grid, block: Block, context: Context, id: string, nameColumn: number, production: readonly ProductionRecord[]): Reading {
  const indicatorCell = cellWith(block.header, "indicator") ?? block.header.cells[0]!;
  const months = block.header.cells.filter(cell => cell.month !== null);
  const targets: TargetRecord[] = [];
  const actuals: ProductionRecord[] = [];
  let indicator = "";
  for (const { row } of block.rows) {
    indicator = grid.seenText(row, indicatorCell.column) || indicator;
    const name = lineName(grid.ownText(row, nameColumn));
    if (name === "actual") actuals.push(...production.filter(one => one.months[0]?.at.cell === cellName(row, months[0]!.column)).map(one => ({ ...one, indicator })));
    const first = name === "target" ? months.find(month => grid.ownText(row, month.column) !== "") : undefined;
    if (first) targets.push(targetAt(grid, block, context, id, indicator, row, first));
  }
  return { targets, production: actuals, columns: columnMeanings(block.header, { indicator: indicatorCell, target: months[0] ?? null }) };
}

function targetAt(grid: Grid, block: Block, context: Context, id: string, indicator: string, row: number, month: HeaderCell): TargetRecord {
  const text = grid.ownText(row, month.column);
  return targetRecord(readTarget(text, indicator, readCell(grid, row, month.column)), { ...PLAIN_TARGET, block: id,
    at: { sheet: grid.sheet, cell: cellName(row, month.column) },
    headerCells: [grid.home(block.header.row, month.column)],
    component: context.component,
    kind: context.kind,
    facility: null,
    group: context.heading,
    indicator,
    text,
    // A row of months states what is due in each of them.
    frequency: "Mensal",
  });
}

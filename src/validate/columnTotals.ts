import { type CellRef, parseCellName } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { Records } from "../intake/records";
import { agrees } from "./agrees";
import { cellKey } from "./cells";
import type { CheckedTotal } from "./checkedTotal";
import { groupBy } from "./groupBy";
import { oncePer } from "./oncePer";
import { sumOnce } from "./sumOnce";
import { totalReadings } from "./totalReadings";
import { isUsable, type WeightCell, weightCells } from "./weightCells";

interface Stated {
  readonly block: string;
  readonly at: CellRef;
  readonly label: string;
  readonly stated: Fraction;
  readonly text: string | null;
  readonly row: number;
}

type Part = WeightCell & { readonly weight: Fraction; readonly row: number };

/** Totals and subtotals of PESO columns, each beside the sum that fits it or, where none does, the likeliest. */
export const columnTotals = oncePer((records: Records): CheckedTotal[] => {
  const totals = groupBy(statedIn(records), total => columnOf(total.block, total.at));
  if (totals.size === 0) return [];
  const parts = groupBy(weightCells(records.targets), cell => columnOf(cell.lines[0]!.block, cell.at));
  return [...totals].flatMap(([column, ofColumn]) => {
    const cells = (parts.get(column) ?? []).map(cell => ({ ...cell, row: rowOf(cell.at) }));
    // A weight that is missing or impossible has a finding of its own, and no sum can be held against a total then.
    return cells.every((cell): cell is Part => isUsable(cell.weight)) ? checked(ofColumn, cells) : [];
  });
});

function checked(totals: readonly Stated[], cells: readonly Part[]): CheckedTotal[] {
  const sumOf = sumOnce<Part>(cell => cell.weight);
  const readings = totalReadings([...totals].sort(byRow), [...cells].sort(byRow));
  return totals.flatMap(total => {
    const runs = readings.get(total)!;
    const fitting = runs.find(run => agrees(sumOf(run), total.stated)) ?? runs[0];
    return fitting ? [{ ...total, of: "column-weights" as const, parts: fitting.map(cell => cell.at), sum: sumOf(fitting) }] : [];
  });
}

/** Those on lines of their own ("TOTAL 100%") and those of total lines that have a target too. */
function statedIn({ statedTotals, targets }: Records): Stated[] {
  const own = statedTotals.flatMap(({ of, block, at, label, value, text }) =>
    (of === "column-weights" && value !== null ? [{ block, at, label, stated: value, text, row: rowOf(at) }] : []));
  const known = new Set(own.map(total => cellKey(total.at)));
  const ofLines = targets.flatMap(({ total, block, weight, weightAt, indicator }) =>
    (total && weight !== null && weightAt !== null && !known.has(cellKey(weightAt))
      ? [{ block, at: weightAt, label: indicator, stated: weight, text: null, row: rowOf(weightAt) }] : []));
  return [...own, ...ofLines];
}

function columnOf(block: string, at: CellRef): string {
  return `${block} ${at.cell.replace(/\d+$/, "")}`;
}

function rowOf(at: CellRef): number {
  return parseCellName(at.cell).row;
}

function byRow(a: { readonly row: number }, b: { readonly row: number }): number {
  return a.row - b.row;
}

import { type CellRef, cellName, parseCellName } from "../../domain/address";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { StatedTotalRecord, TargetRecord } from "../records";
import { readCell } from "../values/readCell";
import { readImpliedFrequency } from "../values/readPeriod";
import { readTarget } from "../values/readTarget";
import { readWeights } from "../values/readWeights";
import { columnMeanings } from "./columnMeanings";
import { shareMerged } from "./lineWeights";
import { isTotalName } from "../text/names";
import type { Reading } from "./reading";
import { targetRecord } from "./targetRecord";
import { wideNames } from "./wideNames";

/** UNIDADES | indicator | PESO | indicator | PESO … | Peso Total: a target in each pair, a facility a line. */
export function readWideTargets(grid: Grid, block: Block, context: Context, id: string): Reading {
  const pairs = pairsOf(block.header.cells).map(pair => ({
    ...pair,
    headerCells: [pair.value, ...(pair.weight ? [pair.weight] : [])].map(cell => grid.home(block.header.bottom, cell.column)),
    frequency: readImpliedFrequency(pair.value.text),
  }));
  const names = wideNames(grid, block, pairs.map(pair => pair.over), pairs[0]!.value);
  const rowTotal = cellWith(block.header, "weightTotal");
  const weights = readWeights(grid, block.rows.map(({ row }) => row), [...pairs.flatMap(pair => pair.weight?.column ?? []), ...(rowTotal ? [rowTotal.column] : [])]);
  const targets: TargetRecord[] = [];
  const stated: StatedTotalRecord[] = [];
  for (const line of block.rows) {
    const { row } = line;
    const { name, under } = names.of(line);
    const isTotal = name !== null && isTotalName(name);
    const parts: CellRef[] = [];
    for (const pair of pairs) {
      const text = grid.ownText(row, pair.value.column);
      const weight = pair.weight ? weights(row, pair.weight.column) : undefined;
      const weightAt = pair.weight && grid.home(row, pair.weight.column);
      if (isTotal && pair.weight && weight !== undefined) stated.push(totalOfColumn(id, grid, row, pair.weight, name!, weight, targets));
      if (text === "" && (weight === undefined || isTotal)) continue;
      if (weightAt) parts.push(weightAt);
      const { facility, indicator, group } = under(pair.over);
      targets.push(targetRecord(readTarget(text, indicator, readCell(grid, row, pair.value.column)), {
        block: id, at: { sheet: grid.sheet, cell: cellName(row, pair.value.column) }, headerCells: pair.headerCells, component: context.component,
        kind: context.kind, facility, group: group ?? context.heading, indicator, text, frequency: pair.frequency,
        weight: weight ?? null, weightAt, weighted: pair.weight !== null, sharedWeight: null,
        total: isTotal, source: null, hasSourceColumn: false, hasFrequencyColumn: false,
      }));
    }
    const total = rowTotal ? weights(row, rowTotal.column) : undefined;
    if (rowTotal && total !== undefined && parts.length > 0) {
      stated.push({ block: id, at: grid.home(row, rowTotal.column), of: "row-weights", label: name ?? rowTotal.text, value: total, text: grid.seenText(row, rowTotal.column), parts });
    }
  }
  return { targets: shareMerged(targets), statedTotals: stated, columns: columnMeanings(block.header, { ...names.columns, weightTotal: rowTotal ?? null, ...named(pairs) }) };
}

interface Pair {
  /** What the value is of: the header over it, or its own. */
  readonly over: string;
  readonly value: HeaderCell;
  readonly weight: HeaderCell | null;
}

/** A weight belongs to the column before it; where headers stand in two rows, to the target under the same name. */
function pairsOf(cells: readonly HeaderCell[]): Pair[] {
  const metas = cells.filter(cell => cell.roles.includes("target") && cell.over !== "");
  if (metas.length >= 2) {
    return metas.map(value => ({ over: value.over, value, weight: cells.find(cell => cell.roles.includes("weight") && cell.over === value.over) ?? null }));
  }
  return cells.flatMap((weight, index) => (weight.roles.includes("weight") && index > 0 ? [{ over: cells[index - 1]!.text, value: cells[index - 1]!, weight }] : []));
}

function totalOfColumn(block: string, grid: Grid, row: number, weight: HeaderCell, label: string, value: StatedTotalRecord["value"], targets: readonly TargetRecord[]): StatedTotalRecord {
  const parts = targets.flatMap(({ total, weightAt }) => (!total && weightAt && parseCellName(weightAt.cell).column === weight.column ? [weightAt] : []));
  return { block, at: grid.home(row, weight.column), of: "column-weights", label, value, text: grid.seenText(row, weight.column), parts };
}

function named(pairs: readonly Pair[]): Record<string, HeaderCell | null> {
  return Object.fromEntries(pairs.flatMap(({ value, weight }, index) => [[`target ${index + 1}`, value], [`weight ${index + 1}`, weight]]));
}

import { type CellRef, cellName } from "../../domain/address";
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
import { isTotalName } from "./names";
import type { Reading } from "./reading";

/** UNIDADES | indicator | PESO | indicator | PESO … | Peso Total: a target in each pair, a facility a line. */
export function readWideTargets(grid: Grid, block: Block, context: Context, id: string): Reading {
  const { cells } = block.header;
  const facility = cellWith(block.header, "facility") ?? cells[0]!;
  const pairs = cells.flatMap((cell, index) => (cell.roles.includes("weight") && index > 0 ? [{ value: cells[index - 1]!, weight: cell }] : []));
  const rowTotal = cellWith(block.header, "weightTotal");
  const rows = block.rows.map(({ row }) => row);
  const weights = readWeights(grid, rows, [...pairs.map(pair => pair.weight.column), ...(rowTotal ? [rowTotal.column] : [])]);
  const targets: TargetRecord[] = [];
  const stated: StatedTotalRecord[] = [];
  let name: string | null = null;
  for (const row of rows) {
    name = grid.seenText(row, facility.column) || name;
    const isTotal = name !== null && isTotalName(name);
    const parts: CellRef[] = [];
    for (const pair of pairs) {
      const text = grid.ownText(row, pair.value.column);
      const weight = weights(row, pair.weight.column);
      const weightAt = grid.home(row, pair.weight.column);
      if (isTotal && weight !== undefined) stated.push(totalOfColumn(id, grid, row, pair.weight, name!, weight, targets, grid.home(block.header.row, pair.weight.column).cell));
      if (text === "" && (weight === undefined || isTotal)) continue;
      parts.push(weightAt);
      targets.push({
        ...readTarget(text, pair.value.text, readCell(grid, row, pair.value.column)),
        block: id,
        at: { sheet: grid.sheet, cell: cellName(row, pair.value.column) },
        headerCells: [grid.home(block.header.row, pair.value.column), grid.home(block.header.row, pair.weight.column)],
        component: context.component,
        kind: context.kind,
        facility: name,
        group: context.heading,
        indicator: pair.value.text,
        text,
        frequency: readImpliedFrequency(pair.value.text),
        weight: weight ?? null,
        weightAt,
        weighted: true,
        sharedWeight: null,
        total: isTotal,
        source: null,
        hasSourceColumn: false,
        hasFrequencyColumn: false,
        baseline: null,
        end: null,
      });
    }
    const total = rowTotal ? weights(row, rowTotal.column) : undefined;
    if (rowTotal && total !== undefined && parts.length > 0) {
      stated.push({ block: id, at: grid.home(row, rowTotal.column), of: "row-weights", label: name ?? rowTotal.text, value: total, text: grid.seenText(row, rowTotal.column), parts });
    }
  }
  return { targets: shareMerged(targets), statedTotals: stated, columns: columnMeanings(block.header, { facility, weightTotal: rowTotal ?? null, ...named(pairs) }) };
}

function totalOfColumn(block: string, grid: Grid, row: number, weight: HeaderCell, label: string, value: StatedTotalRecord["value"], targets: readonly TargetRecord[], headerCell: string): StatedTotalRecord {
  const parts = targets.filter(target => !target.total && target.headerCells[1]!.cell === headerCell).map(target => target.weightAt!);
  return { block, at: grid.home(row, weight.column), of: "column-weights", label, value, text: grid.seenText(row, weight.column), parts };
}

function named(pairs: readonly { readonly value: HeaderCell; readonly weight: HeaderCell }[]): Record<string, HeaderCell> {
  return Object.fromEntries(pairs.flatMap(({ value, weight }, index) => [[`target ${index + 1}`, value], [`weight ${index + 1}`, weight]]));
}

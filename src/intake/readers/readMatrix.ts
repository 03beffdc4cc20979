import { type CellRef, cellName } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { type HeaderCell, ownHeader } from "../header/header";
import { matchRoles } from "../header/matchRoles";
import type { TargetRecord } from "../records";
import { isTotalName } from "../text/names";
import { readCell } from "../values/readCell";
import { readImpliedFrequency } from "../values/readPeriod";
import { readTarget } from "../values/readTarget";
import { readWeights } from "../values/readWeights";
import { columnMeanings } from "./columnMeanings";
import { shareMerged } from "./lineWeights";
import { PLAIN_TARGET } from "./plainTarget";
import { targetRecord } from "./targetRecord";
import type { Reading } from "./reading";

/**
 * Facilities across and indicators down, or the other way round: a target where they cross. Totals at either edge are not read as targets.
 * A weight stands for a whole line ("Peso" as the last column) or a whole column (a line named "Peso"), and is shared by its targets.
 */
export function readMatrix(grid: Grid, block: Block, context: Context, id: string): Reading {
  const [label, ...across] = block.header.cells;
  const facilitiesDown = label!.roles.includes("facility");
  const weightColumn = across.find(cell => cell.roles.includes("weight")) ?? null;
  const columns = across.filter(cell => cell.text !== "" && !isTotalName(ownHeader(cell)) && !cell.roles.some(role => role === "weight" || role === "weightTotal"));
  const weightRow = block.rows.find(({ row }) => matchRoles(grid.seenText(row, label!.column)).includes("weight"))?.row ?? null;
  const weightAt = weightsOf(grid, block, weightColumn, weightRow, columns);
  const titled = block.titles.map(title => readImpliedFrequency(title.text)).find(found => found !== null) ?? null;
  const targets: TargetRecord[] = [];
  for (const { row } of block.rows) {
    const name = grid.seenText(row, label!.column);
    if (name === "" || isTotalName(name) || row === weightRow) continue;
    for (const cell of columns) {
      const text = grid.ownText(row, cell.column);
      // A dash where two names cross says that this facility has no such target.
      if (text === "" || /^[-–—]+$/.test(text)) continue;
      const across = ownHeader(cell);
      const indicator = facilitiesDown ? across : name;
      targets.push(targetRecord(readTarget(text, indicator, readCell(grid, row, cell.column)), { ...PLAIN_TARGET, block: id, at: { sheet: grid.sheet, cell: cellName(row, cell.column) }, headerCells: [grid.home(block.header.bottom, cell.column)],
        component: context.component, kind: context.kind, facility: facilitiesDown ? name : across, group: context.heading, indicator, text, frequency: readImpliedFrequency(cell.over) ?? titled, ...weightAt(row, cell.column),
      }));
    }
  }
  return { targets: shareMerged(targets), columns: columnMeanings(block.header, { [facilitiesDown ? "facility" : "indicator"]: label!, weight: weightColumn, ...Object.fromEntries(columns.map(cell => [cell.text, cell])) }) };
}

interface Weighted {
  readonly weight: Fraction | null;
  readonly weightAt: CellRef | null;
  readonly weighted: boolean;
}

function weightsOf(grid: Grid, block: Block, column: HeaderCell | null, weightRow: number | null, columns: readonly HeaderCell[]): (row: number, column: number) => Weighted {
  if (column) {
    const weights = readWeights(grid, block.rows.map(({ row }) => row), [column.column]);
    return row => ({ weight: weights(row, column.column) ?? null, weightAt: grid.home(row, column.column), weighted: true });
  }
  if (weightRow === null) return () => ({ weight: null, weightAt: null, weighted: false });
  const weights = readWeights(grid, [weightRow], columns.map(cell => cell.column));
  return (_, at) => ({ weight: weights(weightRow, at) ?? null, weightAt: grid.home(weightRow, at), weighted: true });
}

import { cellName } from "../../domain/address";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import type { TargetRecord } from "../records";
import { isTotalName } from "../text/names";
import { readCell } from "../values/readCell";
import { readImpliedFrequency } from "../values/readPeriod";
import { readTarget } from "../values/readTarget";
import { columnMeanings } from "./columnMeanings";
import { PLAIN_TARGET } from "./plainTarget";
import { targetRecord } from "./targetRecord";
import type { Reading } from "./reading";

/** Facilities across and indicators down, or the other way round: a target where they cross. Totals at either edge are not read as targets. */
export function readMatrix(grid: Grid, block: Block, context: Context, id: string): Reading {
  const [label, ...across] = block.header.cells;
  const facilitiesDown = label!.roles.includes("facility");
  const columns = across.filter(cell => cell.text !== "" && !isTotalName(cell.text));
  const frequency = block.titles.map(title => readImpliedFrequency(title.text)).find(found => found !== null) ?? null;
  const targets: TargetRecord[] = [];
  for (const { row } of block.rows) {
    const name = grid.seenText(row, label!.column);
    if (name === "" || isTotalName(name)) continue;
    for (const cell of columns) {
      const text = grid.ownText(row, cell.column);
      if (text === "") continue;
      const indicator = facilitiesDown ? cell.text : name;
      targets.push(targetRecord(readTarget(text, indicator, readCell(grid, row, cell.column)), { ...PLAIN_TARGET, block: id, at: { sheet: grid.sheet, cell: cellName(row, cell.column) }, headerCells: [grid.home(block.header.row, cell.column)],
        component: context.component, kind: context.kind, facility: facilitiesDown ? name : cell.text, group: context.heading, indicator, text, frequency,
      }));
    }
  }
  return { targets, columns: columnMeanings(block.header, { [facilitiesDown ? "facility" : "indicator"]: label!, ...Object.fromEntries(columns.map(cell => [cell.text, cell])) }) };
}

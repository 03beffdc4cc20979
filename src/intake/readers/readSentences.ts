import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import type { TargetRecord } from "../records";
import { readTarget } from "../values/readTarget";
import { columnMeanings } from "./columnMeanings";
import { PLAIN_TARGET } from "./plainTarget";
import { targetRecord } from "./targetRecord";
import type { Reading } from "./reading";

/** Targets written out, one a line: "Ampliar a cobertura de 88,92 para 93,16 até dezembro de 2027". The sentence is its own indicator. */
export function readSentences(grid: Grid, block: Block, context: Context, id: string): Reading {
  const [header] = block.header.cells;
  const targets = block.rows.map(({ row }): TargetRecord => {
    const text = grid.ownText(row, header!.column);
    return targetRecord(readTarget(text, "", null), { ...PLAIN_TARGET, block: id,
      at: grid.home(row, header!.column),
      headerCells: [grid.home(block.header.row, header!.column)],
      component: context.component,
      kind: context.kind,
      facility: null,
      group: null,
      indicator: text,
      text,
      frequency: null,
    });
  });
  return { targets, columns: columnMeanings(block.header, { target: header ?? null }) };
}

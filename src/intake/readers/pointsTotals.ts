import { compare, type Fraction } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import { cellWith } from "../header/header";
import type { PointsRecord, StatedSumRecord, SumPart } from "../records";
import { isTotalName } from "../text/names";
import { readCell } from "../values/readCell";
import { pointsIn } from "../values/readPointsLine";

/** "TOTAL | | 900 pontos": what all indicators of the table can earn together. */
export function pointsTotals(grid: Grid, { header, rows }: Block, points: readonly PointsRecord[]): StatedSumRecord[] {
  const column = cellWith(header, "points");
  const parts = points.map((record): SumPart | null => {
    const most = possible(record);
    return most && { at: record.at, value: most, minus: false };
  });
  if (!column || parts.length === 0 || !parts.every(part => part !== null)) return [];
  return rows.flatMap(({ row }): StatedSumRecord[] => {
    const label = grid.seenText(row, header.left);
    const value = isTotalName(label) ? readCell(grid, row, column.column)?.value ?? pointsIn(grid.seenText(row, column.column)) : null;
    if (value === null) return [];
    return [{ block: points[0]!.block, at: grid.home(row, column.column), label, measure: column.text, method: "sum", value, places: 0, unit: "number", readings: [parts] }];
  });
}

function possible({ bands }: PointsRecord): Fraction | null {
  return bands.reduce<Fraction | null>((most, { points }) => (most === null || points === null ? null : compare(points, most) > 0 ? points : most), bands[0]?.points ?? null);
}

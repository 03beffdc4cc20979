import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { TargetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import type { Title } from "../grid/titleAt";
import type { HeaderCell } from "../header/header";
import type { TargetRecord } from "../records";
import { readTitleWeight } from "../values/readTitleWeight";

export interface TitleWeight {
  readonly value: Fraction;
  readonly at: CellRef;
}

/** "INDICADORES DE QUALIDADE (60%)": the weight of the whole small table stands in its title. */
export function weightInTitle(grid: Grid, block: Block, columns: TargetColumns): TitleWeight | null {
  const places = [
    ...(columns.groupHeader ? [{ text: columns.groupHeader.text, row: block.header.row, column: columns.groupHeader.column }] : []),
    ...block.titles.slice(0, 1),
  ];
  for (const { text, row, column } of places) {
    const weight = readTitleWeight(text);
    if (weight) return { value: weight.value, at: grid.home(row, column) };
  }
  return null;
}

/** "AMBULATÓRIO - Peso: 60%" between the lines: the weight of those under it, up to the next such row. None where lines have weights of their own. */
export function weightsOfSections(grid: Grid, block: Block, isWeighed: (row: number) => boolean): ReadonlyMap<Title, TitleWeight> {
  const found = new Map<Title, TitleWeight>();
  if (block.rows.some(({ row }) => isWeighed(row))) return found;
  for (const { section } of block.rows) {
    const weight = section && !found.has(section) ? readTitleWeight(section.text) : null;
    if (weight) found.set(section!, { value: weight.value, at: grid.home(section!.row, section!.column) });
  }
  return found;
}

type Weighted = Pick<TargetRecord, "weight" | "weightAt" | "weighted" | "sharedWeight">;

export function weightOf(grid: Grid, row: number, column: HeaderCell | null, weight: Fraction | null | undefined, title: TitleWeight | null): Weighted {
  if (title) return { weight: title.value, weightAt: title.at, weighted: true, sharedWeight: null };
  if (!column) return { weight: null, weightAt: null, weighted: false, sharedWeight: null };
  return { weight: weight ?? null, weightAt: grid.home(row, column.column), weighted: true, sharedWeight: null };
}

/** Lines whose weight stands in one merged cell (or in the table's title) share it; a single line has it for itself. */
export function shareMerged(targets: readonly TargetRecord[]): TargetRecord[] {
  const lines = new Map<string, number>();
  for (const { weightAt } of targets) if (weightAt) lines.set(weightAt.cell, (lines.get(weightAt.cell) ?? 0) + 1);
  return targets.map(target => (target.weightAt && lines.get(target.weightAt.cell)! > 1 ? { ...target, weight: null, sharedWeight: target.weight } : target));
}

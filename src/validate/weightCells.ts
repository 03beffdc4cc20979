import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { oncePer } from "./oncePer";

/** A PESO cell with the lines it covers: a merged one counts once, however many they are. */
export interface WeightCell {
  readonly at: CellRef;
  /** As a fraction of 1; null where it is blank or unreadable. */
  readonly weight: Fraction | null;
  readonly lines: readonly TargetRecord[];
}

/** The PESO cells of the lines that are paid. Total lines never count, and tables without weights have none. */
export const weightCells = oncePer((targets: readonly TargetRecord[]): WeightCell[] => {
  const all: WeightCell[] = [];
  const bySheet = new Map<string, Map<string, TargetRecord[]>>();
  let sheet: string | null = null;
  let cells = new Map<string, TargetRecord[]>();
  for (const line of targets) {
    if (!line.weighted || line.total) continue;
    const weight = line.weight ?? line.sharedWeight;
    // A blank PESO may have no cell of its own; two such lines are still two.
    const at = line.weightAt ?? line.at;
    if (at.sheet !== sheet) {
      sheet = at.sheet;
      cells = bySheet.get(sheet) ?? new Map<string, TargetRecord[]>();
      bySheet.set(sheet, cells);
    }
    const known = cells.get(at.cell);
    if (known) {
      known.push(line);
      continue;
    }
    const lines = [line];
    cells.set(at.cell, lines);
    all.push({ at, weight, lines });
  }
  return all;
});

/** A weight that can be one: above 0 % and at most 100 %. */
export function isUsable(weight: Fraction | null): weight is Fraction {
  return weight !== null && weight.num > 0n && weight.num <= weight.den;
}

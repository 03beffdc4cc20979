import type { CellRef } from "../domain/address";
import { compare, type Fraction, ONE, ZERO } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { cellKey } from "./cells";
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
  const cells = new Map<string, { at: CellRef; weight: Fraction | null; lines: TargetRecord[] }>();
  for (const line of targets) {
    if (!line.weighted || line.total) continue;
    const weight = line.weight ?? line.sharedWeight;
    // A blank PESO may have no cell of its own; two such lines are still two.
    const at = line.weightAt ?? line.at;
    const cell = cells.get(cellKey(at));
    if (cell) cell.lines.push(line);
    else cells.set(cellKey(at), { at, weight, lines: [line] });
  }
  return [...cells.values()];
});

/** A weight that can be one: above 0 % and at most 100 %. */
export function isUsable(weight: Fraction | null): weight is Fraction {
  return weight !== null && compare(weight, ZERO) > 0 && compare(weight, ONE) <= 0;
}

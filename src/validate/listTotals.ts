import { type Fraction, sum } from "../domain/fraction";
import type { Records } from "../intake/records";
import { cellKey } from "./cells";
import type { CheckedTotal } from "./checkedTotal";
import { oncePer } from "./oncePer";
import { isUsable, weightCells } from "./weightCells";

/**
 * The totals of rows of weights ("Peso Total"), of share tables and of distribution tables. A part that is missing or impossible
 * has a finding of its own, and no sum can be held against a total then.
 */
export const listTotals = oncePer(({ statedTotals, targets, shares, distributions }: Records): CheckedTotal[] => {
  const listed = statedTotals.filter(total => total.of !== "column-weights");
  if (listed.length === 0) return [];
  const values = new Map<string, Fraction | null>([
    ...weightCells(targets).map(cell => [cellKey(cell.at), isUsable(cell.weight) ? cell.weight : null] as const),
    ...[...shares, ...distributions].map(line => [cellKey(line.at), line.share] as const),
  ]);
  return listed.flatMap(({ at, of, label, value, text, parts }) => {
    const read = parts.map(part => values.get(cellKey(part)) ?? null).filter((part): part is Fraction => part !== null);
    return value === null || read.length === 0 || read.length < parts.length ? [] : [{ at, of, label, stated: value, text, parts, sum: sum(read) }];
  });
});

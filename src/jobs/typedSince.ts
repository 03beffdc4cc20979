import { parseCellName } from "../domain/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/**
 * How many cells of a sheet people changed after `before` was read: typed, typed over or cleared. What a formula computes anew is no change.
 * Counted column by column and not cell by cell, so that a row put in between does no harm.
 */
export function typedSince(before: SheetSnapshot, now: SheetSnapshot): number {
  const [old, standing] = [contents(before), contents(now)];
  return [...new Set([...old.keys(), ...standing.keys()])]
    .map(column => Math.max(surplus(standing.get(column), old.get(column)), surplus(old.get(column), standing.get(column))))
    .reduce((total, changed) => total + changed, 0);
}

type Tally = ReadonlyMap<string, number>;

const FORMULA = "=";

/** What stands in each column, and how often; all formulas are alike. */
function contents({ values, formulas }: SheetSnapshot): ReadonlyMap<number, Tally> {
  const columns = new Map<number, Map<string, number>>();
  const put = (column: number, content: string): void => {
    const tally = columns.get(column) ?? new Map<string, number>();
    columns.set(column, tally.set(content, (tally.get(content) ?? 0) + 1));
  };
  const computed = new Map<number, Set<number>>();
  for (const cell of formulas.keys()) {
    const { row, column } = parseCellName(cell);
    computed.set(row, (computed.get(row) ?? new Set<number>()).add(column));
    put(column, FORMULA);
  }
  values.forEach((row, index) => row.forEach((value, column) => {
    if (value !== null && value !== "" && !computed.get(index)?.has(column)) put(column, JSON.stringify(value));
  }));
  return columns;
}

function surplus(of: Tally = new Map(), over: Tally = new Map()): number {
  return [...of].reduce((total, [content, many]) => total + Math.max(0, many - (over.get(content) ?? 0)), 0);
}

import type { Fraction } from "../domain/fraction";
import { sum } from "../domain/fraction";
import type { Records, StatedTotalRecord } from "../intake/records";
import { cellKey } from "./cells";

/** A total the workbook states, beside what its parts add up to. */
export interface CheckedTotal {
  readonly total: StatedTotalRecord & { readonly value: Fraction };
  readonly sum: Fraction;
}

/** The stated totals whose value and parts can all be read; the others cannot be judged. */
export function statedTotals(records: Records): CheckedTotal[] {
  if (records.statedTotals.length === 0) return [];
  const values = partValues(records);
  return records.statedTotals.flatMap(total => {
    const parts = total.parts.map(part => values.get(cellKey(part)) ?? null);
    const readable = parts.filter((part): part is Fraction => part !== null);
    if (total.value === null || readable.length === 0 || readable.length < parts.length) return [];
    return [{ total: { ...total, value: total.value }, sum: sum(readable) }];
  });
}

function partValues({ targets, shares, distributions }: Records): Map<string, Fraction | null> {
  return new Map([
    ...targets.flatMap(line => (line.weightAt ? [[cellKey(line.weightAt), line.weight ?? line.sharedWeight] as const] : [])),
    ...[...shares, ...distributions].map(line => [cellKey(line.at), line.share] as const),
  ]);
}

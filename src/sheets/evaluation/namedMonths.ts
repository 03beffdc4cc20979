import type { CellRef } from "../../domain/address";
import { neededMonths } from "../../evaluate/neededMonths";
import type { Records } from "../../intake/records";

/** Which month of a met-or-not target counts: its place among the months, the highest of all, or one that the period does not have. */
export type NamedMonth = { readonly index: number } | "highest" | "absent";

/** Looks up the targets once: for the cell of a met-or-not target, the month that its frequency names ("Abril"). */
export function namedMonths(records: Records, months: readonly string[]): (target: CellRef) => NamedMonth {
  const targets = new Map(records.targets.map(target => [key(target.at), target]));
  const blank = months.map(() => null);
  return at => {
    const target = targets.get(key(at));
    if (!target) return "highest";
    const { places, absent } = neededMonths(target, "met-or-not", months, blank);
    if (absent !== null) return "absent";
    return places.length < months.length ? { index: places[0]! } : "highest";
  };
}

function key({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

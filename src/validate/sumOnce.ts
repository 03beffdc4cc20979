import { type Fraction, sum } from "../domain/fraction";

/** Adds up lists of items; a list that comes again is not added again. */
export function sumOnce<T>(valueOf: (item: T) => Fraction): (items: readonly T[]) => Fraction {
  const known = new Map<readonly T[], Fraction>();
  return items => {
    const total = known.get(items) ?? sum(items.map(valueOf));
    known.set(items, total);
    return total;
  };
}

import type { CellRef } from "../domain/address";
import { fold } from "../intake/text/fold";

interface Place {
  readonly source: CellRef;
  readonly name: string;
}

export interface Matched<Line, Typed> {
  readonly of: ReadonlyMap<Line, Typed>;
  /** Typed for something that is no longer there, or is there twice. */
  readonly lost: readonly Typed[];
}

/** The line in the same cell if it still has the name; else the only one with the name on that sheet, or anywhere. */
export function matchTyped<Line, Typed>(lines: readonly Line[], typed: readonly Typed[], placeOf: (line: Line) => Place, sourceOf: (typed: Typed) => Place): Matched<Line, Typed> {
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const name = fold(placeOf(line).name);
    byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  const of = new Map<Line, Typed>();
  const lost: Typed[] = [];
  for (const one of typed) {
    const { source, name } = sourceOf(one);
    const named = (byName.get(fold(name)) ?? []).filter(line => !of.has(line));
    const onSheet = named.filter(line => placeOf(line).source.sheet === source.sheet);
    const there = onSheet.filter(line => placeOf(line).source.cell === source.cell);
    const line = [there, onSheet, named].find(found => found.length === 1)?.[0];
    if (line === undefined) lost.push(one);
    else of.set(line, one);
  }
  return { of, lost };
}

import type { CellPatch, SheetPatch } from "../../workbook/patch";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Titles } from "./matchColumns";
import { shownText } from "./shownText";

/**
 * Which row of the new sheet each standing row has become: the one with the same words, or else with the same words but for the cell it links to,
 * since a line moves when others come or go above it. Of rows that read the same the first is the first.
 */
export function matchRows(standing: SheetSnapshot, patch: SheetPatch, titles: Titles): ReadonlyMap<number, number> {
  const places = new Map([...titles.columns].map(([from, to]) => [to, from]));
  const rows = wordsByRow(patch);
  rows.delete(titles.patch);
  const matched = new Map([[titles.standing, titles.patch]]);
  for (const counts of [() => true, ({ content }: CellPatch) => !("link" in content)]) {
    const indexes = new Map<string, Map<string, number[]>>();
    for (const [row, all] of rows) {
      const cells = all.filter(counts);
      const columns = cells.map(({ column }) => places.get(column) ?? -1);
      const index = indexes.get(columns.join()) ?? indexOf(standing, columns);
      indexes.set(columns.join(), index);
      const own = cells.length === 0 ? undefined : index.get(JSON.stringify(cells.map(({ content }) => shownText(content))))?.find(one => !matched.has(one));
      if (own === undefined) continue;
      matched.set(own, row);
      rows.delete(row);
    }
  }
  return matched;
}

/** What tells a row of the new sheet from others. Inputs may be written anew in other words, so they speak only for a row that has nothing else. */
function wordsByRow({ cells }: SheetPatch): Map<number, readonly CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const cell of cells) {
    if (shownText(cell.content) !== null) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return new Map([...rows].map(([row, own]) => {
    const fixed = own.filter(({ style }) => !style?.includes("input"));
    return [row, fixed.length > 0 ? fixed : own];
  }));
}

function indexOf({ values }: SheetSnapshot, columns: readonly number[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  values.forEach((row, at) => {
    const words = columns.map(column => row[column] ?? null);
    if (!words.every(word => typeof word === "string")) return;
    const key = JSON.stringify(words);
    index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

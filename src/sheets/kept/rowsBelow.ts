import type { SheetPatch } from "../../workbook/patch";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { greatest } from "./greatest";
import type { Titles } from "./matchColumns";

/**
 * Rows that people wrote under Pactua's, and where they go: as far under the new end as they stood under the old.
 * A row that was written into a table itself is told from one that Pactua made, and does not make any more, by the link to the source that it lacks.
 * One that Pactua made, and somebody wrote beside, stays with what was written as a record.
 */
export function rowsBelow(standing: SheetSnapshot, patch: SheetPatch, titles: Titles, matched: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const bottom = greatest(patch.cells.map(({ row }) => row));
  const end = endOf(standing, titles) ?? endOfForm(matched, bottom);
  const links = new Set(patch.cells.flatMap(({ column, content }) => ("link" in content ? [column] : [])));
  const sources = [...titles.columns].flatMap(([from, to]) => (links.has(to) ? [from] : []));
  const used = new Set(patch.cells.map(({ column }) => column));
  const beside = new Set([...titles.columns].flatMap(([from, to]) => (used.has(to) ? [] : [from])));
  const own = standing.values.flatMap((values, row) => {
    if (row <= titles.standing || matched.has(row) || !values.some((value, column) => value !== null && titles.columns.has(column))) return [];
    const isTyped = patch.tables.length > 0 && sources.length > 0 && sources.every(column => (values[column] ?? null) === null);
    const isWrittenBeside = values.some((value, column) => value !== null && beside.has(column));
    return row > end || isTyped || isWrittenBeside ? [row] : [];
  });
  if (own.length === 0) return new Map();
  const shift = bottom + Math.max(2, own[0]! - end) - own[0]!;
  return new Map(own.map(row => [row, row + shift]));
}

/** The last row of the table under the titles, which Excel may have made longer. */
function endOf({ tables }: SheetSnapshot, titles: Titles): number | null {
  return tables.find(({ area }) => area.top === titles.standing)?.area.bottom ?? null;
}

/** As far under the last row that is known again as the new sheet goes on under it. */
function endOfForm(matched: ReadonlyMap<number, number>, bottom: number): number {
  const last = greatest(matched.values());
  const [standing] = [...matched].find(([, row]) => row === last)!;
  return standing + bottom - last;
}

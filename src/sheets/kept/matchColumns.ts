import type { SheetPatch } from "../../workbook/patch";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { greatest } from "./greatest";
import { shownText } from "./shownText";

/** A sheet as it stands beside the one to be written in its place, by the row of their titles. */
export interface Titles {
  readonly standing: number;
  readonly patch: number;
  /**
   * Where each column that stands belongs in the new sheet. A column of the user's stays where it is, or goes to the right of what Pactua writes.
   * Columns that Pactua fills beside its table are left out.
   */
  readonly columns: ReadonlyMap<number, number>;
}

/** Null where the titles are not found any more: nothing tells then whose a cell is. @param known titles that Pactua itself may have written, and now does not */
export function matchColumns(standing: SheetSnapshot, patch: SheetPatch, known: ReadonlySet<string>): Titles | null {
  const { row: patchRow, byText } = titleRow(patch);
  const found = standing.values.map(values => new Set(values.filter(value => typeof value === "string" && byText.has(value))).size);
  if (found.length === 0) return null;
  const row = found.indexOf(greatest(found));
  if (found[row]! * 2 <= byText.size) return null;
  const header = standing.values[row]!;
  const columns = ownColumns(header, byText);
  const written = new Set(patch.cells.map(cell => cell.column));
  const used = new Set(written);
  const titled = new Set([...byText.values()].flat());
  let right = greatest(used);
  const width = greatest(standing.values.map(values => values.length));
  for (let column = 0; column < width; column++) {
    const title = header[column];
    if (columns.has(column) || (typeof title === "string" && known.has(title))) continue;
    // Of a column without a title nobody can say that it has moved.
    const stays = !used.has(column) || (typeof title !== "string" && !titled.has(column));
    const place = stays ? column : right + 1;
    used.add(place);
    right = Math.max(right, place);
    columns.set(column, place);
  }
  const end = patch.tables[0]?.area.right ?? Infinity;
  return { standing: row, patch: patchRow, columns: new Map([...columns].filter(([, place]) => place <= end || !written.has(place))) };
}

function ownColumns(header: readonly CellValue[], byText: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const columns = new Map<number, number>();
  const taken = new Set<number>();
  header.forEach((title, column) => {
    const own = typeof title === "string" ? byText.get(title)?.find(place => !taken.has(place)) : undefined;
    if (own === undefined) return;
    columns.set(column, own);
    taken.add(own);
  });
  return columns;
}

/** The row of the new sheet with the most words in it, and the columns of each. */
function titleRow({ cells }: SheetPatch): { readonly row: number; readonly byText: ReadonlyMap<string, readonly number[]> } {
  const rows = new Map<number, Map<string, number[]>>();
  for (const { row, column, content } of cells) {
    const text = shownText(content);
    if (text === null) continue;
    const titles = rows.get(row) ?? new Map<string, number[]>();
    rows.set(row, titles.set(text, [...(titles.get(text) ?? []), column]));
  }
  return [...rows].reduce<{ row: number; byText: ReadonlyMap<string, readonly number[]> }>((most, [row, byText]) => (byText.size > most.byText.size ? { row, byText } : most), { row: 0, byText: new Map() });
}

import type { Header, HeaderCell } from "../header/header";
import type { ColumnMeaning } from "../records";

/** Each column of a table with the role it was given; null where it is not used. */
export function columnMeanings(header: Header, columns: object): ColumnMeaning[] {
  const roleOf = new Map<HeaderCell, string>();
  for (const [role, cell] of Object.entries(columns) as [string, HeaderCell | null][]) if (cell && role !== "groupHeader") roleOf.set(cell, role);
  return header.cells.map(cell => ({ column: cell.column, header: cell.text, role: roleOf.get(cell) ?? null }));
}

import type { CellRef } from "../domain/address";

/** How a finding on `sheet` names another cell: "B4" on the same sheet, else "Folha!B4". */
export function cellOn(sheet: string, at: CellRef): string {
  return at.sheet === sheet ? at.cell : `${at.sheet}!${at.cell}`;
}

/** Tells a cell from all others of the workbook. */
export function cellKey(at: CellRef): string {
  return `${at.sheet}!${at.cell}`;
}

/** Cell and cells of a finding: the first to mend, the others beside it, each named once. */
export function cellsOf(places: readonly CellRef[]): { sheet: string; cell: string; cells: string[] } {
  const [first, ...others] = places as [CellRef, ...CellRef[]];
  const named = new Set(others.map(other => cellOn(first.sheet, other)));
  named.delete(first.cell);
  return { sheet: first.sheet, cell: first.cell, cells: [...named] };
}

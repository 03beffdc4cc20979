import type { Grid } from "../grid/grid";
import type { Header, HeaderCell } from "../header/header";
import { readKind } from "../values/readKind";
import { saysNothing } from "../values/saysNothing";

/** "PESO" over "Quantitativo | Qualitativo": the columns in which a line says its weight, and by them its kind. [] where the table has one column of weights. */
export function kindWeights(grid: Grid, header: Header): (row: number) => readonly HeaderCell[] {
  const columns = header.cells.filter(cell => cell.roles.includes("weight") && readKind(cell.text) !== null);
  if (columns.length < 2) return () => [];
  return row => columns.filter(({ column }) => {
    const text = grid.seenText(row, column);
    return text !== "" && !saysNothing(text) && !/^0+([.,]0+)?\s*%?$/.test(text);
  });
}

import type { WorkbookAppearance } from "../workbook/appearance";
import { gridBook } from "../workbook/grid/gridBook";
import { type GridWorkbook, gridWorkbook } from "../workbook/grid/gridWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Grid } from "./grid/startGrid";

/** Shows a workbook in the grid. @param name with its ending */
export function openBook(grid: Grid, snapshot: WorkbookSnapshot, name: string, appearance?: WorkbookAppearance): Promise<GridWorkbook> {
  const book = gridBook(snapshot, name, appearance);
  grid.show(book);
  return gridWorkbook({ injector: grid.injector, unitId: book.id }, snapshot, { name, readOnly: false });
}

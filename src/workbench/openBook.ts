import type { WorkbookAppearance } from "../workbook/appearance";
import { gridBook } from "../workbook/grid/gridBook";
import { type GridWorkbook, gridWorkbook } from "../workbook/grid/gridWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { GridLock } from "./grid/lockGrid";
import type { Grid } from "./grid/startGrid";

/** Shows a workbook in the grid. @param name with its ending */
export function openBook({ injector, show, hold }: Grid & Pick<GridLock, "hold">, snapshot: WorkbookSnapshot, name: string, appearance?: WorkbookAppearance): Promise<GridWorkbook> {
  const book = gridBook(snapshot, name, appearance);
  show(book);
  return gridWorkbook({ injector, unitId: book.id, hold }, snapshot, { name, readOnly: false });
}

import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";
import { fromGrid } from "../../workbook/grid/tableName";
import { formatOf } from "./formatOf";
import { showTyped } from "./showTyped";
import { toPortuguese } from "./translateFormula";

type Through = (cell: Nullable<ICellData>, context: ISheetLocation) => Nullable<ICellData>;

/** What the editor and the formula bar show of a cell is what one would type. The last word is ours: whoever of the grid's own finds a formula lets nobody speak after it. */
export function editInPortuguese(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as (...args: readonly unknown[]) => Through;
  const fetchThrough = (...args: readonly unknown[]): Through => {
    const through = fetch(...args);
    if (args[0] !== BEFORE_CELL_EDIT) return through;
    return (cell, context) => {
      const shown = through(cell, context);
      return shown && edited(shown, context);
    };
  };
  Object.assign(writeCellInterceptor, { fetchThroughInterceptors: fetchThrough });
}

function edited(shown: ICellData, { worksheet, row, col }: ISheetLocation): ICellData {
  if (shown.f) return { ...shown, f: toPortuguese(fromGrid(shown.f)) };
  const raw = worksheet.getCellRaw(row, col);
  if (raw?.t !== CellValueType.NUMBER || raw.p || typeof raw.v !== "number") return shown;
  return { ...shown, v: showTyped(raw.v, formatOf(raw, id => worksheet.getStyleDataByHash(id))), t: CellValueType.STRING };
}

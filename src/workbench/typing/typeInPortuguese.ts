import { CellValueType, type DocumentDataModel, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type ICellData, type Injector, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { understood } from "./understood";

/** Before the grid's own readers, which know the English grammar only. */
const FIRST = 1000;

/** Cells are typed as in Excel in Brazil: `12,5%`, `1.234,56`, `31/12/2026`, `=SOMA(A1;B1)`. */
export function typeInPortuguese(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      const read = cell && understood(asTyped(cell, injector), style => workbook.getStyles().get(style));
      if (read?.f) return next({ ...read, f: closed(read.f, injector) });
      // The grid's own reader would make a number of it.
      return read?.t === CellValueType.BOOLEAN ? read : next(read);
    },
  });
}

/** Of what begins with "=" the grid has written each number anew by then, taking the decimal comma for the end of it: "=1,005" came as "=1,5". The editor still has what was typed. */
function asTyped(cell: ICellData, injector: Injector): ICellData {
  const text = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)?.getBody()?.dataStream.replace(/\r\n$/, "");
  if (!text?.startsWith("=")) return cell;
  if (cell.f) return { ...cell, f: text };
  return typeof cell.v === "string" && cell.v.startsWith("=") ? { ...cell, v: text } : cell;
}

/** With the brackets that were left out at its end. */
function closed(formula: string, injector: Injector): string {
  return formula + ")".repeat(injector.get(LexerTreeBuilder).checkIfAddBracket(formula));
}

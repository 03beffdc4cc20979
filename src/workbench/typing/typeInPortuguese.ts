import { CellValueType, type ICellData, type Injector, type IStyleData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { fromGrid, toGridFormula } from "../../workbook/grid/tableName";
import { readTyped } from "./readTyped";
import { showTyped } from "./showTyped";
import { toEnglish, toPortuguese } from "./translateFormula";

/** Before the grid's own readers, which know the English grammar only. */
const FIRST = 1000;
/** What the grid would make a number or a date of, by that grammar. */
const LOOKS_LIKE_A_NUMBER = /^[\d\s.,:/+\-$%€£()]+$|^\d[\d.,]*e\d+$/i;

/** Cells are typed and edited as in Excel in Brazil: `12,5%`, `1.234,56`, `31/12/2026`, `=SOMA(A1;B1)`. */
export function typeInPortuguese(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      const read = cell && understood(cell, style => workbook.getStyles().get(style));
      // The grid's own reader would make a number of it.
      return read?.t === CellValueType.BOOLEAN ? read : next(read);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const shown = next(cell);
      const raw = worksheet.getCellRaw(row, col);
      if (!shown) return shown;
      if (shown.f) return { ...shown, f: toPortuguese(fromGrid(shown.f)) };
      if (raw?.t !== CellValueType.NUMBER || raw.p || typeof raw.v !== "number") return shown;
      return { ...shown, v: showTyped(raw.v, formatOf(raw, id => worksheet.getStyleDataByHash(id))), t: CellValueType.STRING };
    },
  });
}

type StyleOf = (id: string) => Nullable<IStyleData>;

function understood(cell: ICellData, styleOf: StyleOf): ICellData {
  if (cell.f) return { ...cell, f: toGridFormula(toEnglish(cell.f)) };
  if (cell.p || typeof cell.v !== "string" || cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return cell;
  const typed = readTyped(cell.v, new Date().getFullYear());
  if (!typed) return LOOKS_LIKE_A_NUMBER.test(cell.v) ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
  if (typeof typed.value === "boolean") return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const style = typeof cell.s === "string" ? styleOf(cell.s) : cell.s;
  const pattern = kindOf(formatOf(cell, styleOf)) === kindOf(typed.format ?? "") || typed.format === undefined ? undefined : typed.format;
  return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...(pattern === undefined ? {} : { s: { ...style, n: { pattern } } }) };
}

function formatOf({ s }: ICellData, styleOf: StyleOf): string {
  return (typeof s === "string" ? styleOf(s) : s)?.n?.pattern ?? "";
}

function kindOf(format: string): "percent" | "date" | "number" | "none" {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (plain === "" || plain === "General") return "none";
  if (plain.includes("%")) return "percent";
  return /[dy]/i.test(plain) ? "date" : "number";
}

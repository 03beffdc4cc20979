import { CellValueType, type ICellData, InterceptorEffectEnum, type Injector, type IStyleData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { addLocale, getLocale } from "numfmt";
import { words } from "../../locale/formulaWords.json";
import { BOOLEANS } from "../../locale/workbench";
import { shownNumber } from "./shownNumber";

const ERRORS = new Map(Object.entries(words).filter(([word]) => word.startsWith("#")).map(([portuguese, english]) => [english, portuguese]));

/** Behind the grid's own number formats, which leave a number without one as it is. */
const LAST = 1;

/** Cells show numbers, dates, truths and errors as Excel in Brazil does; what stands in them stays as it is. */
export function showInPortuguese(injector: Injector): void {
  const portuguese = getLocale("pt");
  // Excel writes "dez-26", without the point.
  if (portuguese) addLocale({ ...portuguese, mmm: portuguese.mmm.map(withoutPoint), ddd: portuguese.ddd.map(withoutPoint) }, "pt");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, { rawData, workbook }, next) => {
      const text = cell && shownText(cell, rawData, style => workbook.getStyles().get(style));
      return next(text == null ? cell : { ...cell, v: text });
    },
  });
}

type StyleOf = (style: NonNullable<ICellData["s"]>) => Nullable<IStyleData>;

function shownText(cell: ICellData, raw: Nullable<ICellData>, styleOf: StyleOf): string | null {
  if (cell.t === CellValueType.BOOLEAN) return cell.v === null || cell.v === undefined ? null : BOOLEANS[cell.v === 1 || cell.v === true ? "true" : "false"];
  // Of what a formula gave: a text that only looks like an error is the user's own.
  if (typeof cell.v === "string" && (raw?.f || raw?.si || raw?.v == null)) return ERRORS.get(cell.v) ?? null;
  if (cell.t !== CellValueType.NUMBER && cell.t != null) return null;
  const value = typeof cell.v === "number" ? cell.v : raw?.v;
  return typeof value === "number" ? shownNumber(value, cell.s ? styleOf(cell.s)?.n?.pattern : undefined) : null;
}

function withoutPoint(word: string): string {
  return word.replace(/\.$/, "");
}

import { type ICellData, type IRange, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { cellName, parseCellName } from "../../domain/address";
import type { Area } from "../../domain/address";
import type { SheetSnapshot } from "../snapshot";
import { gridCell } from "./gridCell";
import { type GridHost, mutate } from "./gridHost";
import { areaOf, gridRange } from "./sheetData";

/** By row and column. */
type Spilled<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** The grid keeps what a formula spills beside the cells. @param formulas of the sheet: what is left of one that is gone does not count */
export function spillsOf({ injector, unitId }: GridHost, sheetId: string, formulas: ReadonlyMap<string, string>): Map<string, Area> {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] as Spilled<IRange> | undefined;
  const found = Object.entries(ranges ?? {}).flatMap(([row, line]) => Object.entries(line).map(([column, range]) => [cellName(Number(row), Number(column)), areaOf(range)] as const));
  return new Map(found.filter(([name, { top, left, bottom, right }]) => formulas.has(name) && (bottom > top || right > left)));
}

/** What the workbook says its formulas spilled stands until something they hang on changes. */
export function putSpills(host: GridHost, sheetId: string, { spills, values }: SheetSnapshot): void {
  if (!spills) return;
  const ranges: Record<number, Record<number, IRange>> = {};
  const cells = new ObjectMatrix<ICellData>();
  for (const [name, area] of spills) {
    const { row, column } = parseCellName(name);
    (ranges[row] ??= {})[column] = gridRange(area);
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) cells.setValue(r, c, gridCell(values[r]?.[c] ?? null));
    }
  }
  const model = host.injector.get(FormulaDataModel);
  model.mergeArrayFormulaRange({ [host.unitId]: { [sheetId]: ranges } });
  model.mergeArrayFormulaCellData({ [host.unitId]: { [sheetId]: cells } });
  mutate(host, SetArrayFormulaDataMutation.id, { arrayFormulaRange: model.getArrayFormulaRange(), arrayFormulaCellData: model.getArrayFormulaCellData() });
}

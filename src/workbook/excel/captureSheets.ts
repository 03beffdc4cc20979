import { parseAreaName } from "../../domain/address";
import type { SheetPatch } from "../patch";
import { sheetOf } from "../resolveNames";
import { captureCells } from "./captureCells";
import { captureCharts } from "./captureCharts";
import { captureConditionals } from "./captureConditionals";
import { captureLayouts } from "./captureLayouts";
import type { CaptureOptions } from "./captureOptions";
import { captureValidations } from "./captureValidations";
import type { Outline } from "./readOutline";

/** A sheet that stands in the workbook, and the key of the job that made it. */
export interface OwnSheet {
  readonly key: string;
  readonly name: string;
}

/**
 * Sheets of ours as they stand now, with all that a patch can say: what puts them back when they are made anew.
 * What a patch cannot say (notes, pictures, charts of other kinds) is never taken away, and so need not be kept.
 * All sheets share their requests: their number grows with the cells only.
 */
export async function captureSheets(context: Excel.RequestContext, own: readonly OwnSheet[], options: CaptureOptions): Promise<SheetPatch[]> {
  if (own.length === 0) return [];
  const sheets = own.map(({ name }) => context.workbook.worksheets.getItem(name));
  const layouts = await captureLayouts(context, sheets);
  const cells = await captureCells(context, own.map(({ name }, index) => ({ sheet: name, area: layouts[index]!.used })), options);
  const conditionals = await captureConditionals(context, sheets);
  const validations = await captureValidations(context, sheets);
  const charts = await captureCharts(context, sheets, layouts.map(({ layout }) => layout), options);
  return own.map((sheet, index) => ({
    ...named(sheet, options.outline), ...cells[index]!, ...layouts[index]!.layout,
    conditionals: conditionals[index]!, validations: validations[index]!, charts: charts[index]!,
  }));
}

/** The tables and names of the sheet. */
function named({ key, name }: OwnSheet, { tables, names }: Outline): Pick<SheetPatch, "key" | "name" | "tables" | "names"> {
  return {
    key, name,
    tables: tables.filter(table => table.sheet === name).map(table => ({ name: table.name, area: table.area, columns: table.columns, style: table.style })),
    names: names.filter(one => one.madeByPactua && sheetOf(one.refersTo) === name)
      .map(one => ({ name: one.name, area: parseAreaName(one.refersTo.replace(/^.*!/, "").replace(/\$/g, "")) })),
  };
}

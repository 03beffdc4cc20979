import { areaName } from "../../domain/address";
import { foldName } from "../marks";
import type { SheetPatch } from "../patch";
import { sheetOf } from "../resolveNames";
import type { Outline, TableOutline } from "./readOutline";
import { CHART_TYPES } from "./writeCharts";

/**
 * Takes from a sheet of ours all that a patch can say, so that it can be made anew in its place.
 * A table that the patch has again is kept and moved: formulas of the user that name it go on working.
 * @param charts of the sheet, with their types loaded
 */
export function clearSheet(context: Excel.RequestContext, patch: SheetPatch, outline: Outline, charts: readonly Excel.Chart[]): void {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(patch.name);
  const types: readonly string[] = Object.values(CHART_TYPES);
  charts.filter(({ chartType }) => types.includes(chartType)).forEach(chart => chart.delete());
  for (const name of outline.names) {
    if (name.madeByPactua && foldName(sheetOf(name.refersTo)) === foldName(patch.name)) workbook.names.getItem(name.name).delete();
  }
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  for (const table of tablesOf(outline, patch.name)) {
    const standing = workbook.tables.getItem(table.name);
    standing.clearFilters();
    standing.showTotals = false;
    const kept = keptTable(table, patch);
    if (kept) standing.resize(areaName(kept.area));
    else standing.convertToRange();
  }
  all.clear("RemoveHyperlinks");
  all.clear("All");
  all.rowHidden = false;
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}

/** The tables that stand on a sheet. */
export function tablesOf({ tables }: Outline, sheet: string): readonly TableOutline[] {
  return tables.filter(table => foldName(table.sheet) === foldName(sheet));
}

/** The table of the patch that this one becomes: Excel moves a table only if its header stays in its row and some column in its place. */
export function keptTable({ name, area }: TableOutline, patch: SheetPatch): SheetPatch["tables"][number] | undefined {
  return patch.tables.find(other => foldName(other.name) === foldName(name)
    && other.area.top === area.top && other.area.left <= area.right && other.area.right >= area.left);
}

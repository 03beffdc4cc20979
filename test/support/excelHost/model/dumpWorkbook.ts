import { cellName } from "../../../../src/domain/address";
import { plainLook } from "./cellModel";
import { SHEET_AREA, type SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Everything that a user could see of the played workbook, to be compared: without ids, and without what is as in a new sheet. */
export function dumpWorkbook({ sheets, names, properties }: WorkbookModel): object {
  return {
    sheets: sheets.map(dumpSheet),
    names: names.map(({ name, formula, comment, scope }) => ({ name, formula, comment, scope: scope?.name ?? null })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    properties: Object.fromEntries(properties),
  };
}

export function dumpSheet(sheet: SheetModel): Record<string, unknown> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    frozen: sheet.frozen,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
    conditionals: sheet.conditionals.map(({ type, areas, settings }) => ({ type, areas, settings })),
    charts: sheet.charts.map(chart => ({ ...chart, id: "" })),
    hiddenRows: [...sheet.hiddenRows],
    columnWidths: unlike(sheet.columnWidths, 48),
    rowHeights: unlike(sheet.rowHeights, 15),
    page: sheet.page,
    cells: dumpCells(sheet),
  };
}

function dumpCells(sheet: SheetModel): Record<string, unknown> {
  const plain = JSON.stringify(plainLook());
  const cells = [...sheet.cellsIn(SHEET_AREA)].sort((a, b) => a.row - b.row || a.column - b.column).flatMap(({ row, column, cell }) => {
    const { value, formula, format, look, link, validation } = cell;
    const said = {
      ...(value === null ? {} : { value }), ...(formula === null ? {} : { formula }), ...(format === "General" ? {} : { format }),
      ...(JSON.stringify(look) === plain ? {} : { look }), ...(link ? { link } : {}), ...(validation ? { validation } : {}),
    };
    return Object.keys(said).length === 0 ? [] : [[cellName(row, column), said] as const];
  });
  return Object.fromEntries(cells);
}

function unlike(sizes: ReadonlyMap<number, number>, plain: number): Record<string, number> {
  return Object.fromEntries([...sizes].map(([index, points]) => [index, Math.round(points * 100) / 100] as const).filter(([, points]) => points !== plain).sort(([a], [b]) => a - b));
}

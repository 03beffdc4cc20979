import { cellName } from "../../../../src/domain/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { type Calculator, WorkbookModel } from "./workbookModel";

/** A played workbook that holds what the snapshot says. */
export function seedWorkbook(snapshot: WorkbookSnapshot, calculate?: Calculator): WorkbookModel {
  const workbook = new WorkbookModel(calculate);
  for (const sheet of snapshot.sheets) seedSheet(workbook, sheet);
  for (const { name, refersTo, scope, madeByPactua } of snapshot.names) {
    workbook.names.push({ name, formula: `=${refersTo}`, comment: madeByPactua ? "Pactua" : "", scope: scope === null ? null : workbook.sheet(scope)! });
  }
  for (const [key, value] of Object.entries(snapshot.properties)) workbook.properties.set(key, value);
  return workbook;
}

function seedSheet(workbook: WorkbookModel, { name, visibility, values, formulas, formats, merges, hiddenRows, tables }: SheetSnapshot): void {
  const sheet = workbook.addSheet(name);
  sheet.visibility = visibility;
  sheet.merges = [...merges];
  hiddenRows.forEach(row => sheet.hiddenRows.add(row));
  sheet.tables = tables.map(table => ({ name: table.name, area: table.area, style: "TableStyleMedium2", id: workbook.nextId() }));
  values.forEach((row, r) => row.forEach((value, c) => {
    const format = formats.get(cellName(r, c));
    const formula = formulas.get(cellName(r, c));
    if (value === null && formula === undefined && format === undefined) return;
    const cell = sheet.open(r, c);
    cell.value = value;
    cell.formula = formula ?? null;
    cell.format = format ?? "General";
  }));
}

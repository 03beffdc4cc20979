import { parseCellName } from "../../domain/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { MendedCell } from "../../workbook/file/mendCells";
import type { BookChanges } from "../bookChanges";

/** The opened workbook with what was changed in the user's own sheets; Pactua's are written into the grid afterwards. */
export function withChanges(opened: WorkbookSnapshot, { cells, properties }: BookChanges): WorkbookSnapshot {
  const all = Object.entries({ ...opened.properties, ...Object.fromEntries(properties) });
  return {
    ...opened,
    sheets: opened.sheets.map(sheet => changed(sheet, cells.get(sheet.name) ?? [])),
    properties: Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null)),
  };
}

function changed(sheet: SheetSnapshot, cells: readonly MendedCell[]): SheetSnapshot {
  const values = sheet.values.map(row => [...row]);
  const [formulas, formats, spills] = [new Map(sheet.formulas), new Map(sheet.formats), new Map(sheet.spills)];
  for (const { cell, content, numberFormat } of cells) {
    const { row, column } = parseCellName(cell);
    while (values.length <= row) values.push([]);
    while (values[row]!.length <= column) values[row]!.push(null);
    values[row]![column] = valueOf(content);
    if ("formula" in content) formulas.set(cell, content.formula);
    else formulas.delete(cell);
    if ("formula" in content && content.fills) spills.set(cell, content.fills);
    else spills.delete(cell);
    if (numberFormat !== undefined) formats.set(cell, numberFormat);
  }
  return { ...sheet, values, formulas, formats, spills };
}

function valueOf(content: MendedCell["content"]): CellValue {
  return "formula" in content ? content.cached ?? null : content.value;
}

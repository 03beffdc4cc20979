import type { Area } from "../../../../src/domain/address";
import { refuse } from "../hostError";
import type { CellModel } from "../model/cellModel";
import { typeText } from "../model/typeText";
import type { WorkbookModel } from "../model/workbookModel";

/** Puts into a cell what an add-in gives for it. A formula is refused when it names a table that is not there. */
export function typeInto(workbook: WorkbookModel, cell: CellModel, value: string | number | boolean): void {
  const typed = typeof value === "string" ? typeText(value, cell.format) : { value: cell.format === "@" ? String(value) : value, formula: null };
  if (typed.formula !== null) checkTables(workbook, typed.formula);
  cell.formula = typed.formula;
  cell.value = typed.formula === null ? typed.value : workbook.calculate(typed.formula) ?? 0;
}

function checkTables(workbook: WorkbookModel, formula: string): void {
  const tables = workbook.sheets.flatMap(sheet => sheet.tables.map(({ name }) => name.toLowerCase()));
  for (const [, table] of formula.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)) {
    if (!tables.includes(table!.toLowerCase())) refuse("InvalidArgument", `the formula ${formula} names a table that is not there`);
  }
}

/** Errors come as their text, blank cells as the empty text. */
export function shown(cell: CellModel | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(cell: CellModel | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** Cells of one column one under another as one area. */
export function downward(cells: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = areas.at(-1);
    if (last && last.left === cell.left && last.bottom === cell.top - 1) areas[areas.length - 1] = { ...last, bottom: cell.bottom };
    else areas.push(cell);
  }
  return areas;
}


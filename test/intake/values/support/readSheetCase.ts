import { readWorkbook } from "../../../../src/intake/readWorkbook";
import type { Records } from "../../../../src/intake/records";
import { validate } from "../../../../src/validate/validate";
import type { CellValue } from "../../../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../../../support/sheetOf";
import { type Case, valueOf } from "./case";

/** Marks the cell of the case in a small sheet. */
export const HERE = Symbol("the cell of the case");

/** A sheet with the case's value in its place, read and judged; the findings are those at its cell. */
export function readSheetCase(one: Case, rows: readonly (readonly (CellValue | typeof HERE)[])[], name = "Plan1"): { readonly records: Records; readonly findings: readonly string[] } {
  const row = rows.findIndex(cells => cells.includes(HERE));
  const cell = `${String.fromCharCode(65 + rows[row]!.indexOf(HERE))}${row + 1}`;
  const records = readWorkbook(workbookOf(sheetOf(
    rows.map(cells => cells.map(value => (value === HERE ? valueOf(one) : value) as CellValue)),
    { name, ...(one.numberFormat && { formats: { [cell]: one.numberFormat } }) },
  )));
  return { records, findings: validate(records).filter(finding => finding.cell === cell || finding.cells.some(other => other.endsWith(cell))).map(finding => finding.code) };
}

import { type Area, cellName } from "../domain/address";

/** The name of a sheet as a formula writes it, always in quotation marks: "Metas d'água" -> "'Metas d''água'!". */
export function sheetReference(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** An area of a sheet, fixed in its place: "'Metas'!$A$1:$B$2". */
export function fixedReference(sheet: string, area: Area): string {
  const fixed = (row: number, column: number) => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  const first = fixed(area.top, area.left);
  const last = fixed(area.bottom, area.right);
  return sheetReference(sheet) + (first === last ? first : `${first}:${last}`);
}

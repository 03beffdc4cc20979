import type { SheetPatch } from "../../workbook/patch";

/** The sheet, with its last columns left out of print: they serve the calculation, not the reader. */
export function withoutMemory(sheet: SheetPatch, columns: number): SheetPatch {
  const { print } = sheet;
  return print?.area ? { ...sheet, print: { ...print, area: { ...print.area, right: print.area.right - columns } } } : sheet;
}

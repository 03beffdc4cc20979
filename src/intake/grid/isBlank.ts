import type { CellValue } from "../../workbook/snapshot";

/** Nothing is seen in the cell: what would be shown there need not be made up to say so. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

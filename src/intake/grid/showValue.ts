import { fromNumber } from "../../domain/decimal";
import { HUNDRED, multiply } from "../../domain/fraction";
import { number } from "../../locale/numbers";
import type { CellValue } from "../../workbook/snapshot";

/** A typed value as a planner would write it: 3100 -> "3100", 0.95 shown as a percentage -> "95%", 2.5 -> "2,5". */
export function showValue(value: Exclude<CellValue, null | string>, format: string): string {
  if (typeof value === "boolean") return value ? "VERDADEIRO" : "FALSO";
  if (typeof value === "object") return value.error;
  if (!Number.isFinite(value) || (Number.isSafeInteger(value) && !format.includes("%"))) return String(value);
  const exact = fromNumber(value);
  const shown = number(format.includes("%") ? multiply(exact, HUNDRED) : exact, 12).replace(/\./g, "");
  return format.includes("%") ? `${shown}%` : shown;
}

import { fromNumber } from "../../domain/decimal";
import { HUNDRED, multiply } from "../../domain/fraction";
import { toDecimalText } from "../../domain/rounding";
import type { CellValue } from "../../workbook/snapshot";

const MOST_PLACES = 12;

/** A typed value as a planner would write it: 3100 -> "3100", 0.95 shown as a percentage -> "95%", 2.5 -> "2,5". */
export function showValue(value: Exclude<CellValue, null | string>, format: string): string {
  if (typeof value === "boolean") return value ? "VERDADEIRO" : "FALSO";
  if (typeof value === "object") return value.error;
  const percent = format.includes("%");
  if (!Number.isFinite(value) || (Number.isSafeInteger(value) && !percent)) return String(value);
  const exact = percent ? multiply(fromNumber(value), HUNDRED) : fromNumber(value);
  const shown = toDecimalText(exact, MOST_PLACES).replace(/\.?0+$/, "").replace(".", ",");
  return percent ? `${shown}%` : shown;
}

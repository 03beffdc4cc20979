import { type Day, serialOfDay } from "../../domain/calendar";
import { type Fraction, toNumber } from "../../domain/fraction";
import type { ValidationPatch } from "../../workbook/patch";

/** 2000 to 2099, as Excel and LibreOffice count days. */
export const ANY_DAY: ValidationPatch["rule"] = { type: "whole", min: 36_526, max: 73_050 };

export const ANY_PART: ValidationPatch["rule"] = { type: "decimal", min: 0, max: 1 };

export function serialOrNull(day: Day | null): number | null {
  return day === null ? null : serialOfDay(day);
}

export function numberOrNull(value: Fraction | null): number | null {
  return value && toNumber(value);
}

/** What a formula shows that has nothing to show. */
export function orBlank<T>(value: T | null): T | "" {
  return value ?? "";
}

import type { Fraction } from "../../domain/fraction";
import type { TypedCell } from "../../evaluate/typedInputs";
import type { ValidationPatch } from "../../workbook/patch";
import { entry, fill, type Part, text } from "./part";
import { HEAD } from "./plan";

/** A card of the head that is typed in. */
export interface HeadInput {
  readonly column: number;
  readonly width: 1 | 2;
  readonly label: string;
  readonly read: Fraction | null;
  readonly typed: TypedCell | null;
  readonly style: string;
  readonly validation: Omit<ValidationPatch, "area">;
}

export function headInput({ column, width, label, read, typed, style, validation }: HeadInput): Part {
  const last = column + width - 1;
  const area = { top: HEAD.values, left: column, bottom: HEAD.values, right: last };
  const merges = width === 1 ? [] : [{ ...area, top: HEAD.labels, bottom: HEAD.labels }, area];
  return {
    cells: [...fill(HEAD.values, column, last, `card ${style} input`), text(HEAD.labels, column, label, "label"), entry(HEAD.values, column, read, typed, `card ${style} input`)],
    merges,
    validations: [{ ...validation, area: { ...area, right: column } }],
  };
}

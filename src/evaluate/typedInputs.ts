import type { CellRef } from "../domain/address";
import { fromNumber } from "../domain/decimal";
import { equals, type Fraction } from "../domain/fraction";
import type { Kind } from "../intake/records";

/** What people typed into the evaluation sheets that Pactua made earlier. They are made anew, and what was typed goes on. */
export interface TypedInputs {
  readonly sheets: readonly TypedSheet[];
}

export interface TypedSheet {
  /** The key it was made by, and its name in the workbook. */
  readonly key: string;
  readonly sheet: string;
  /** The sheet of targets it evaluates. */
  readonly component: string;
  /** The months it has columns for; empty for one result without a month, null where its header is gone. */
  readonly months: readonly string[] | null;
  readonly budget: TypedCell | null;
  readonly shares: readonly { readonly kind: Kind | null; readonly cell: TypedCell }[];
  readonly date: TypedCell | null;
  /** Only lines with something typed or written. */
  readonly lines: readonly TypedLine[];
  /** The budget that Pactua wrote there, and nobody changed. */
  readonly writtenBudget: TypedCell | null;
  /** Cells that Pactua computes, and now hold what somebody typed. The next run computes them again. */
  readonly overwritten: readonly TypedCell[];
}

export interface TypedLine {
  /** The cell of the target, as the line says. */
  readonly source: string;
  readonly facility: string | null;
  readonly group: string | null;
  readonly indicator: string;
  readonly indicatorAt: CellRef;
  /** By month ("2023-01"; "" for one result without a month): only what a person changed. */
  readonly months: ReadonlyMap<string, TypedCell>;
  readonly professionals: TypedCell | null;
  readonly weight: TypedCell | null;
  readonly written: WrittenLine;
}

/** What Pactua wrote into the inputs of a line from a production it was given then, and nobody changed. It counts where today's production says nothing of it. */
export interface WrittenLine {
  readonly months: ReadonlyMap<string, TypedCell>;
  readonly professionals: TypedCell | null;
}

/** A cell in which there is not what Pactua wrote. */
export interface TypedCell {
  readonly at: CellRef;
  /** Null where it was cleared. */
  readonly value: string | number | boolean | null;
  /** The formula that was typed, with its `=`. */
  readonly formula: string | null;
}

/** A typed cell that goes on, beside what Pactua would have written there. */
export interface KeptCell extends TypedCell {
  readonly read: Fraction | null;
}

/** What of a line was typed and goes on. */
export interface KeptLine {
  /** In the order of the evaluation's months. */
  readonly months: readonly (KeptCell | null)[];
  readonly professionals: KeptCell | null;
  /** Only where the contract has no weight. */
  readonly weight: KeptCell | null;
}

/** What was typed above the lines and goes on. */
export interface KeptHead {
  readonly budget: KeptCell | null;
  readonly shares: readonly { readonly kind: Kind | null; readonly cell: KeptCell }[];
}

export const NOTHING_TYPED: TypedInputs = { sheets: [] };

/**
 * The standing sheet that an evaluation of these months is written to. One with months that the evaluation does not have is left alone:
 * it is another period's.
 */
export function standingSheet({ sheets }: TypedInputs, component: string, months: readonly string[]): TypedSheet | null {
  return sheets.find(sheet => sheet.component === component && sheet.months !== null && isWithin(sheet.months, months)) ?? null;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return (some.length === 0) === (all.length === 0) && some.every(month => all.includes(month));
}

/** Null for what is no number. */
export function typedNumber({ value }: Pick<TypedCell, "value">): Fraction | null {
  return typeof value === "number" && Number.isFinite(value) ? fromNumber(value) : null;
}

export function typedText({ value }: Pick<TypedCell, "value">): string {
  return value === null ? "" : String(value);
}

/** The cell goes on unless it says what is read anyway; null where there is nothing to keep. */
export function keepCell(cell: TypedCell | null | undefined, read: Fraction | null): KeptCell | null {
  if (!cell) return null;
  const value = typedNumber(cell);
  const same = value && read ? equals(value, read) : read === null && cell.value === null;
  return same ? null : { ...cell, read };
}

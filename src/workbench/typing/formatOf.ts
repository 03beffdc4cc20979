import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/** A style that a cell only names. */
export type StyleOf = (id: string) => Nullable<IStyleData>;

/** The number format of a cell, "" where it has none. */
export function formatOf({ s }: ICellData, styleOf: StyleOf): string {
  return (typeof s === "string" ? styleOf(s) : s)?.n?.pattern ?? "";
}

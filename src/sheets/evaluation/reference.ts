import { cellName, columnLetters } from "../../domain/address";

/** (9, 4) -> "E10". Rows and columns count from 0, as everywhere. */
export const at = cellName;

/** (9, 4) -> "$E$10". */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** One row: (9, 4, 7) -> "E10:H10". */
export function across(row: number, from: number, to: number): string {
  return from === to ? at(row, from) : `${at(row, from)}:${at(row, to)}`;
}

/** One column: (9, 20, 4) -> "$E$10:$E$21". */
export function down(from: number, to: number, column: number): string {
  return `${fixed(from, column)}:${fixed(to, column)}`;
}

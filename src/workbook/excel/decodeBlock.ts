import { type Area, columnLetters } from "../../domain/address";
import type { CellValue } from "../snapshot";

/** What Excel gives for the cells of an area: three matrices of its size. */
export interface BlockMatrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Whether the text in this cell (from the area's first) is an error: Excel gives "#N/A" for both. */
  readonly isError: (row: number, column: number) => boolean;
}

/** Where the cells of a sheet gather while its blocks come in. */
export interface SheetCells {
  readonly values: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly formats: Map<string, string>;
}

/** Puts a block where it belongs: blanks as null, formulas and formats by cell name. */
export function decodeBlock({ top, left }: Area, block: BlockMatrices, into: SheetCells): void {
  const letters = block.values[0]!.map((_, column) => columnLetters(left + column));
  block.values.forEach((row, r) => {
    const cells: CellValue[] = new Array<CellValue>(left).fill(null);
    row.forEach((shown, c) => {
      const formula = block.formulas[r]![c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== shown;
      const format = block.formats[r]![c];
      if (isFormula) into.formulas.set(`${letters[c]}${top + r + 1}`, formula);
      if (typeof format === "string" && format !== "General") into.formats.set(`${letters[c]}${top + r + 1}`, format);
      cells.push(block.isError(r, c) ? { error: String(shown) } : valueOf(shown, { isFormula }));
    });
    while (into.values.length < top + r) into.values.push([]);
    into.values[top + r] = trimmed(cells);
  });
}

/** Excel shows a blank cell as "", and so the empty text that a formula gives. */
function valueOf(shown: unknown, { isFormula }: { readonly isFormula: boolean }): CellValue {
  if (shown === "" && !isFormula) return null;
  return typeof shown === "string" || typeof shown === "number" || typeof shown === "boolean" ? shown : null;
}

/** The covered cells of a merge can keep values that nobody sees. */
export function clearCovered({ values }: SheetCells, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= Math.min(bottom, values.length - 1); row++) {
    const cells = values[row]!;
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      if (row !== top || column !== left) cells[column] = null;
    }
    values[row] = trimmed(cells);
  }
}

function trimmed(cells: CellValue[]): CellValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length--;
  cells.length = length;
  return cells;
}

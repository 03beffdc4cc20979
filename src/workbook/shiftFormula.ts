import { columnLetters, parseCellName } from "../domain/address";

/** A cell, or what must not be taken for one: texts, sheets in apostrophes, names, functions, brackets of a table. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
const COLUMNS = 16384;
const ROWS = 1048576;

/** A formula shared over an area, as it reads some rows and columns further on: ("=A1*$B$1", 1, 0) -> "=A2*$B$1". */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined) return token;
    const at = parseCellName(`${letters.toUpperCase()}${digits}`);
    const column = fixedColumn ? at.column : at.column + columns;
    const row = fixedRow ? at.row : at.row + rows;
    if (at.column >= COLUMNS) return token;
    // Excel lets a shared formula run over the edge of the sheet and come in again on the other side.
    return `${fixedColumn}${columnLetters((column + COLUMNS) % COLUMNS)}${fixedRow}${((row + ROWS) % ROWS) + 1}`;
  });
}

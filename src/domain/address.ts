/** Where something stands: a sheet's name and an A1 address without `$` ("B4"). */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const LETTERS: string[] = [];

/** Row and column count from 0: (3, 1) -> "B4". */
export function cellName(row: number, column: number): string {
  return `${(LETTERS[column] ??= columnLetters(column))}${row + 1}`;
}

/** {top: 0, left: 0, bottom: 2, right: 1} -> "A1:B3"; a single cell -> "A1". */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "B4" or "$B$4" -> {row: 3, column: 1}. @throws {RangeError} when it is not an A1 address. */
export function parseCellName(name: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(name);
  if (!match) throw new RangeError(`not a cell address: ${name}`);
  const column = [...match[1]!].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** "A1:B3" or "A1" -> an area. @throws {RangeError} when it is neither. */
export function parseAreaName(name: string): Area {
  const [first, last = first] = name.split(":") as [string, string?];
  const from = parseCellName(first);
  const to = parseCellName(last!);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

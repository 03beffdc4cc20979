import type { ICellData, IWorksheetData } from "@univerjs/core";
import { parseCellName } from "../../domain/address";
import { shiftFormula } from "../shiftFormula";
import { newId } from "./newId";

type Cells = NonNullable<IWorksheetData["cellData"]>;

/**
 * What a formula may be made of so that nothing but its cells moves when it is filled down: a text, a sheet, a cell, a function, a truth, a number, a sign.
 * A text with a quotation mark in it is none: the grid loses the mark when it shows the formula of a cell that points to another.
 */
const PIECE = new RegExp([
  `"[^"]*"(?!")`,
  `(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!`,
  `(?<fixedColumn>\\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\\$?)(?<digits>[1-9]\\d{0,6})(?![\\p{L}\\p{N}_.([!])`,
  `[A-Z][A-Z0-9.]*(?=\\()`,
  `(?:TRUE|FALSE)(?![\\p{L}\\p{N}_.([!])`,
  `(?<!:)\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?(?![\\p{L}\\p{N}_.([!:])`,
  "[-+*/^&=<>(),:% ]",
].join("|"), "uy");
const AREA = /(\$?)([A-Z]{1,3})(\$?)(\d+):(\$?)([A-Z]{1,3})(\$?)(\d+)/g;
const COLUMNS = 16384;

/**
 * Formulas that are one formula filled down or across are kept once, the others point to it: the grid parses each formula on every recalculation
 * that it does not find among its last 5,000, and an evaluation of 3,000 lines has 60,000. What it gives and how it reads stay the same.
 */
export function shareFormulas(cells: Cells): Cells {
  const first = new Map<string, ICellData>();
  for (const row of Object.keys(cells).map(Number)) {
    const line = cells[row]!;
    for (const column of Object.keys(line).map(Number)) {
      const { f, ...others } = line[column]!;
      const key = typeof f === "string" ? filledKey(f, row, column) : null;
      if (key === null) continue;
      const same = first.get(key);
      if (!same) {
        first.set(key, line[column]!);
        continue;
      }
      same.si ??= newId("formula");
      line[column] = { ...others, si: same.si };
    }
  }
  return cells;
}

/** How a formula reads in the cells that point to it, some rows and columns away. Null where it is not known how all of it moves. */
export function filledFormula(first: string): ((rows: number, columns: number) => string) | null {
  return filledKey(first, 0, 0) === null ? null : (rows, columns) => shiftFormula(first, rows, columns);
}

/** The same for all cells that the formula could be filled into from one of them. */
function filledKey(formula: string, row: number, column: number): string | null {
  if (formula.includes(":") && ![...formula.matchAll(AREA)].every(movesWhole)) return null;
  let key = "";
  for (PIECE.lastIndex = 0; PIECE.lastIndex < formula.length;) {
    const piece = PIECE.exec(formula);
    if (!piece) return null;
    const { letters, digits, fixedColumn, fixedRow } = piece.groups!;
    if (letters === undefined) {
      key += piece[0];
      continue;
    }
    const at = parseCellName(`${letters}${digits}`);
    if (at.column >= COLUMNS) return null;
    key += `[${fixedColumn}${fixedColumn ? at.column : at.column - column} ${fixedRow}${fixedRow ? at.row : at.row - row}]`;
  }
  return key;
}

/** The grid writes an area another way whose corners stand the wrong way round, are not fixed alike, or are one cell. */
function movesWhole([, fixedLeft, left, fixedTop, top, fixedRight, right, fixedBottom, bottom]: RegExpMatchArray): boolean {
  const [from, to] = [parseCellName(`${left}${top}`), parseCellName(`${right}${bottom}`)];
  return fixedLeft === fixedRight && fixedTop === fixedBottom && from.row <= to.row && from.column <= to.column && (from.row < to.row || from.column < to.column);
}

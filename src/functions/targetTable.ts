import { cellName } from "../domain/address";
import { isTotalName } from "../intake/text/names";
import { fold } from "../intake/text/fold";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import columnWords from "./columnWords.json";
import { type Matrix, matrixOf } from "./matrix";
import { type Cell, isBlank, isBlankOrZero, wordOf } from "./readContent";

type Column = keyof typeof columnWords;

/** A line of a table of targets, cell by cell. */
export interface TargetRow {
  /** Counts from 1, the header row too. */
  readonly row: number;
  /** A line that only adds up others. */
  readonly total: boolean;
  readonly cell: (column: Column) => Cell;
  readonly text: (column: Column) => string | null;
  /** Where a cell stands, counted from the range's first cell: a function does not know addresses. */
  readonly place: (column: Column) => string;
}

export interface TargetTable {
  /** The first row holds headers. */
  readonly headed: boolean;
  /** Of the range, blank rows and headers too. */
  readonly height: number;
  readonly rows: readonly TargetRow[];
}

/** Asked of a folded header, in this order. */
const COLUMNS = Object.entries(columnWords).map(([column, pattern]) => ({ column: column as Column, pattern: new RegExp(pattern) }));

/** Without a header row: meta and peso, or indicador, meta and peso. */
const UNHEADED: Readonly<Record<number, readonly Column[]>> = { 2: ["target", "weight"], 3: ["indicator", "target", "weight"] };

/** Rows that are blank throughout (0 on the desktop) are left out. @throws {ArgumentFault} where nobody can say which column is which, or no line is left. */
export function targetTable(argument: unknown): TargetTable {
  const matrix = matrixOf(argument);
  const named = headerColumns(matrix[0] ?? []);
  const columns = named ?? plainColumns(matrix);
  const isBlankRow = (cells: Matrix[number]): boolean => [...columns.values()].every(column => isBlankOrZero(cells[column]));
  const rows = matrix
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(named ? 1 : 0)
    .filter(({ cells }) => !isBlankRow(cells))
    .map(({ cells, row }) => rowOf(cells, row, columns));
  if (rows.length === 0) throw invalid(FUNCTION_FAULTS.tableEmpty);
  return { headed: named !== null, height: matrix.length, rows };
}

/** The columns that the first row names, or null where it names no target and no weight. */
function headerColumns(cells: Matrix[number]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    const column = COLUMNS.find(({ column: name, pattern }) => !columns.has(name) && pattern.test(fold(cell)))?.column;
    if (column) columns.set(column, index);
  });
  return columns.has("target") && columns.has("weight") ? columns : null;
}

function plainColumns(matrix: Matrix): Map<Column, number> {
  const columns = UNHEADED[matrix[0]?.length ?? 0];
  if (!columns) throw invalid(FUNCTION_FAULTS.tableColumns);
  return new Map(columns.map((column, index) => [column, index]));
}

function rowOf(cells: Matrix[number], row: number, columns: ReadonlyMap<Column, number>): TargetRow {
  const cell = (column: Column): Cell => (columns.has(column) ? cells[columns.get(column)!] : null);
  const text = (column: Column): string | null => (isBlank(cell(column)) ? null : wordOf(cell(column)));
  return { row, total: isTotalName(text("indicator") ?? wordsOf(text("target"))), cell, text, place: column => cellName(row - 1, columns.get(column) ?? 0) };
}

/** Where no column names the indicator, "TOTAL" stands under Meta; "Total de 300 consultas" is a target. */
function wordsOf(target: string | null): string {
  return target === null || /\d/.test(target) ? "" : target;
}

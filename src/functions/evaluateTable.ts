import { type Fraction, sum, toNumber } from "../domain/fraction";
import { lineAmount } from "../domain/payment";
import { round } from "../domain/rounding";
import { EVALUATION_COLUMNS, FUNCTION_FAULTS, openLines, TOTAL_ROW } from "../locale/functions";
import { type Answer, excelError } from "./answer";
import { ArgumentFault, invalid } from "./argumentFault";
import { lineGoal } from "./lineGoal";
import { isLeftOut, type Matrix, matrixOf } from "./matrix";
import { type Paid, payGoal, readAmountOf } from "./payLine";
import { type BandRule, readBands } from "./readBands";
import type { Cell } from "./readContent";
import { type TargetRow, type TargetTable, targetTable } from "./targetTable";

/** The arguments of AVALIARMETAS, as they come. */
export interface TableArguments {
  readonly targets: unknown;
  readonly actuals: unknown;
  readonly budget: unknown;
  readonly bands: unknown;
  readonly share: unknown;
}

interface EvaluatedRow {
  /** Null while the line is open. */
  readonly paid: Paid | null;
  readonly cells: readonly unknown[];
}

const BLANK: readonly unknown[] = EVALUATION_COLUMNS.map(() => "");

/**
 * atingimento, fator, valor cheio, a pagar and desconto of each line, row by row beside the range of targets (its header row gets headers,
 * blank and total rows stay blank), and a last row that adds up the closed lines and counts the open ones.
 * An open line has its full amount and, in place of the rest, the error that says what lacks.
 * @throws {ArgumentFault} where the table or the bands cannot be read.
 */
export function evaluateTable({ targets, actuals, budget, bands, share }: TableArguments): Answer {
  const table = targetTable(targets);
  const rule = readBands(bands);
  const columns = [actuals, budget, isLeftOut(share) ? 1 : share].map(columnOf);
  const setting = (line: TargetRow): RowSetting => {
    const [actual, ofBudget, ofShare] = columns.map(column => cellBeside(column, line, table));
    return { actual, budget: ofBudget, share: ofShare, rule };
  };
  const rows = new Map(table.rows.filter(line => !line.total).map(line => [line.row, evaluateRow(line, setting(line))]));
  const beside = Array.from({ length: table.height }, (_, i) => [...(rows.get(i + 1)?.cells ?? (i === 0 && table.headed ? EVALUATION_COLUMNS : BLANK))]);
  return [...beside, totalRow([...rows.values()])];
}

interface RowSetting {
  readonly actual: Cell;
  readonly budget: Cell;
  readonly share: Cell;
  readonly rule: BandRule;
}

function evaluateRow(line: TargetRow, { actual, budget, share, rule }: RowSetting): EvaluatedRow {
  let full: number | null = null;
  try {
    const amount = readAmountOf(line.cell("weight"), budget, share);
    full = toNumber(round(lineAmount(amount)));
    const paid = payGoal(lineGoal(line, actual), amount, rule);
    return { paid, cells: [paid.attainment, paid.factor, paid.full, paid.payment, paid.deduction].map(toNumber) };
  } catch (fault) {
    if (!(fault instanceof ArgumentFault)) throw fault;
    const error = excelError(fault);
    return { paid: null, cells: [error, error, full ?? error, error, error] };
  }
}

function totalRow(rows: readonly EvaluatedRow[]): unknown[] {
  const closed = rows.flatMap(({ paid }) => (paid ? [paid] : []));
  const total = (of: (paid: Paid) => Fraction): number => toNumber(sum(closed.map(of)));
  return [TOTAL_ROW, openLines(rows.length - closed.length), total(paid => paid.full), total(paid => paid.payment), total(paid => paid.deduction)];
}

/** @throws {ArgumentFault} for several columns: months have to become one number first, and how is the contract's affair. */
function columnOf(argument: unknown): readonly Cell[] {
  const matrix: Matrix = matrixOf(argument);
  if (matrix.some(row => row.length > 1)) throw invalid(FUNCTION_FAULTS.severalColumns);
  return matrix.map(row => row[0]);
}

/** The cell of an argument that belongs to a line: a single one serves all; else there is one a line, with or without the header row. */
function cellBeside(column: readonly Cell[], { row }: TargetRow, { height, headed }: TargetTable): Cell {
  if (column.length === 1) return column[0];
  if (column.length === height) return column[row - 1];
  if (headed && column.length === height - 1) return column[row - 2];
  throw invalid(FUNCTION_FAULTS.actualRows(height, column.length));
}

import { type Fraction, sum, toNumber } from "../domain/fraction";
import { lineAmount } from "../domain/payment";
import { round } from "../domain/rounding";
import { EVALUATION_COLUMNS, FUNCTION_FAULTS, openLines, TOTAL_ROW } from "../locale/functions";
import { type Answer, excelError } from "./answer";
import { ArgumentFault, invalid } from "./argumentFault";
import { isLeftOut, type Matrix, matrixOf } from "./matrix";
import { type Paid, payGoal, readAmountOf } from "./payLine";
import { periodGoal } from "./periodGoal";
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
  const [months, budgets, shares] = [actuals, budget, isLeftOut(share) ? 1 : share].map(matrixOf) as [Matrix, Matrix, Matrix];
  const setting = (line: TargetRow): RowSetting => ({
    months: rowBeside(months, line, table),
    budget: rowBeside(budgets, line, table)[0],
    share: rowBeside(shares, line, table)[0],
    rule,
  });
  const rows = new Map(table.rows.filter(line => !line.total).map(line => [line.row, evaluateRow(line, setting(line))]));
  const beside = Array.from({ length: table.height }, (_, i) => [...(rows.get(i + 1)?.cells ?? (i === 0 && table.headed ? EVALUATION_COLUMNS : BLANK))]);
  return [...beside, totalRow([...rows.values()])];
}

interface RowSetting {
  readonly months: readonly Cell[];
  readonly budget: Cell;
  readonly share: Cell;
  readonly rule: BandRule;
}

function evaluateRow(line: TargetRow, { months, budget, share, rule }: RowSetting): EvaluatedRow {
  let full: number | null = null;
  try {
    const amount = readAmountOf(line.cell("weight"), budget, share);
    full = toNumber(round(lineAmount(amount)));
    const paid = payGoal(periodGoal(line, months), amount, rule);
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

/** The row of an argument that belongs to a line: a single cell serves all; else there is a row a line, with or without the header row. */
function rowBeside(matrix: Matrix, { row }: TargetRow, { height, headed }: TargetTable): readonly Cell[] {
  if (matrix.length === 1 && matrix[0]!.length === 1) return matrix[0]!;
  if (matrix.length === height) return matrix[row - 1]!;
  if (headed && matrix.length === height - 1) return matrix[row - 2]!;
  throw invalid(FUNCTION_FAULTS.actualRows(height, matrix.length));
}

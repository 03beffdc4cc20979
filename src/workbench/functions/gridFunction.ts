import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, BaseFunction, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { errorName } from "./hostErrors";

/** A custom function: matrices in, a matrix out, or a thrown named error. */
export type Work = (...args: unknown[][][]) => unknown[][];

/** A custom function as the grid runs it. The same code runs in Excel; here it gets what Excel would give it. */
export class GridFunction extends BaseFunction {
  constructor(name: string, private readonly work: Work, { least, most }: { readonly least: number; readonly most: number }) {
    super(name);
    this.minParams = least;
    this.maxParams = most;
  }

  /** "0,70%" in quotes is a text, as in Excel, and our functions read it themselves. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Whatever goes wrong becomes an error in the cell: one that got out would stop the grid from computing anything. */
  override calculate(...args: BaseValueObject[]): BaseValueObject {
    try {
      return matrixObject(this.work(...args.map(matrixOf) as unknown[][][]));
    } catch (fault) {
      return ErrorValueObject.create((errorName(fault) ?? ErrorType.VALUE) as ErrorType);
    }
  }
}

/** An argument that is left out is undefined, as Excel's null would be; an empty cell is null. */
function matrixOf(arg: Nullable<BaseValueObject>): unknown[][] | undefined {
  if (!arg || arg.isNull()) return undefined;
  if (!arg.isArray()) return [[plain(arg)]];
  const array = arg as ArrayValueObject;
  const columns = Array.from({ length: array.getColumnCount() });
  return Array.from({ length: array.getRowCount() }, (_, row) => columns.map((__, column) => plain(array.get(row, column))));
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  return value.isError() ? { code: (value as ErrorValueObject).getErrorType() } : value.getValue();
}

function matrixObject(rows: readonly (readonly unknown[])[]): BaseValueObject {
  if (rows.length === 1 && rows[0]!.length === 1) return cellObject(rows[0]![0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map(row => row.map(cellObject)), rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1,
  });
}

function cellObject(value: unknown): BaseValueObject {
  const error = errorName(value);
  if (error !== null) return ErrorValueObject.create(error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return value === null || value === undefined ? NullValueObject.create() : StringValueObject.create(String(value));
}

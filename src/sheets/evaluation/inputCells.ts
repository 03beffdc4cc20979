import { type Fraction, fraction, multiply, toNumber } from "../../domain/fraction";
import type { EvaluationLine } from "../../evaluate/evaluation";
import type { KeptCell } from "../../evaluate/typedInputs";
import { OPERATORS } from "../../locale/sheets";
import type { CellPatch } from "../../workbook/patch";
import { numberStyle } from "../numberStyle";
import type { Columns, MemoryColumns } from "./columns";
import type { InputColumns } from "./measure";
import { cell, computed, entry, text } from "./part";
import type { InputPlan, Plan } from "./plan";

type InputLine = Pick<EvaluationLine, "method" | "periodMonths" | "operator" | "percent">;

/** What the inputs need to know of the sheet they stand on. */
export interface InputSheet extends Pick<Plan, "linkTo"> {
  readonly columns: InputColumns & Pick<Columns, "indicator" | "source"> & { readonly memory: Pick<MemoryColumns, "readMonths" | "readProfessionals"> };
}

/** What is typed in for one indicator, with its name, its target and where that comes from. */
export function inputCells(plan: InputSheet, line: InputLine, { input, row }: InputPlan, style: string): CellPatch[] {
  const { columns, linkTo } = plan;
  const { kept } = input;
  const typed = monthFormat(line, input.months);
  const months = Array.from({ length: columns.lastMonth - columns.firstMonth + 1 }, (_, index) => input.months[index] ?? null);
  return [
    text(row, columns.indicator, input.indicator, `${style} wrap`),
    cell(row, columns.source, linkTo(input.at, input.at.cell), `${style} link center`),
    targetCell(line, input.target, { row, column: columns.target, months: months.length, style }),
    ...months.flatMap((value, index) => typedCells(value, kept?.months[index] ?? null, {
      row, column: columns.firstMonth + index, memory: columns.memory.readMonths + index, style: `${style} ${typed} input`,
    })),
    ...(line.method === "per-professional"
      ? typedCells(input.professionals, kept?.professionals ?? null, {
        row, column: columns.professionals, memory: columns.memory.readProfessionals, style: `${style} input center`,
      })
      : []),
  ];
}

/** The cell to type in, and the memory of what Pactua put there. */
function typedCells(value: Fraction | null, kept: KeptCell | null, { row, column, memory, style }: { row: number; column: number; memory: number; style: string }): CellPatch[] {
  const read = kept ? kept.read : value;
  return [entry(row, column, read, kept, style), entry(row, memory, read, null, "memory")];
}

/** A target over more than the period stands as its part of the period, with the arithmetic in the cell. */
function targetCell(line: InputLine, target: Fraction | null, { row, column, months, style }: { row: number; column: number; months: number; style: string }): CellPatch {
  const shown = targetOfPeriod(line, target, months);
  const look = `${style} ${targetFormat(line, shown)}`;
  if (!target || !shown || line.method !== "prorated") return cell(row, column, { value: shown && toNumber(shown) }, look);
  return computed(row, column, `${toNumber(target)}*${months}/${line.periodMonths}`, toNumber(shown), look);
}

/** What the cell of a target says: of a prorated one its part of these months. */
export function targetOfPeriod({ method, periodMonths }: InputLine, target: Fraction | null, months: number): Fraction | null {
  return target && method === "prorated" ? multiply(target, fraction(months, periodMonths)) : target;
}

export function targetFormat({ operator, percent, method }: InputLine, target: Fraction | null): string {
  if (!target || method === "met-or-not") return "right";
  const sign = operator === null || operator === "=" ? "" : OPERATORS[operator];
  return `${numberStyle(target, { percent })}${sign}`;
}

function monthFormat({ percent, method }: InputLine, months: readonly (Fraction | null)[]): string {
  if (method === "met-or-not") return "center";
  if (percent) return "percent";
  return months.every(month => month === null || numberStyle(month, { percent }) === "integer") ? "integer" : "decimal";
}

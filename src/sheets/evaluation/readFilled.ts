import { fromNumber } from "../../domain/decimal";
import type { Fraction } from "../../domain/fraction";
import type { BudgetRecord, MonthRecord, ProductionRecord, ShareRecord } from "../../intake/records";
import { groupBy } from "../../validate/groupBy";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { shareColumn } from "./headCells";
import { HEAD, type InputPlan, type LinePlan, type Plan } from "./plan";
import { at } from "./reference";

/** What people typed on an evaluation sheet, as records that it can be evaluated from again. */
export interface Filled {
  readonly production: readonly ProductionRecord[];
  /** Null where the cell is blank or holds no number. */
  readonly budget: BudgetRecord | null;
  readonly shares: readonly ShareRecord[];
}

/**
 * Rows are found by Unidade, Grupo and Indicador, so that a contract that changed since does not mix them up; a row that is not found again is left out.
 * @param plan for the same months that the sheet was made for
 */
export function readFilled(sheet: SheetSnapshot, plan: Plan): Filled {
  const rowOf = rowFinder(sheet, plan);
  const see = (row: number, column: number): Seen => ({ at: { sheet: sheet.name, cell: at(row, column) }, value: sheet.values[row]?.[column] ?? null });
  const budget = see(HEAD.values, 0);
  return {
    production: plan.sections.flatMap(({ lines }) => lines.flatMap(placed => placed.inputs.flatMap(input => {
      const row = rowOf(placed, input);
      return row === null ? [] : [productionOf(placed, { ...input, row }, plan, see)];
    }))),
    budget: numberOf(budget.value) === null ? null : { block: sheet.name, at: budget.at, folha: plan.component.sheet, period: null, amount: numberOf(budget.value), text: "", blank: false },
    shares: plan.sections.flatMap(section => {
      const share = see(HEAD.values, shareColumn(plan, section));
      const value = numberOf(share.value);
      return value === null ? [] : [{ block: sheet.name, at: { sheet: plan.component.sheet, cell: share.at.cell }, label: "", kind: section.kind, share: value, text: "" }];
    }),
  };
}

/** The row that names this input: the planned one, or the only other one that does. */
function rowFinder({ values }: SheetSnapshot, { columns }: Plan): (placed: LinePlan, input: InputPlan) => number | null {
  const nameAt = (row: number): string => JSON.stringify([columns.facility, columns.group, columns.indicator].map(column => values[row]?.[column] || null));
  const rows = groupBy(values.map((_, row) => row), nameAt);
  return ({ line }, { input, row }) => {
    const name = JSON.stringify([line.facility || null, line.group || null, input.indicator]);
    if (nameAt(row) === name) return row;
    const found = rows.get(name) ?? [];
    return found.length === 1 ? found[0]! : null;
  };
}

interface Seen {
  readonly at: MonthRecord["at"];
  readonly value: CellValue;
}

function productionOf({ line }: LinePlan, { input, row }: InputPlan, { columns, months }: Plan, see: (row: number, column: number) => Seen): ProductionRecord {
  const professionals = line.method === "per-professional" ? see(row, columns.professionals) : null;
  const people = professionals && numberOf(professionals.value);
  return {
    block: line.sheet,
    at: { sheet: see(row, columns.indicator).at.sheet, cell: at(row, columns.indicator) },
    folha: line.sheet,
    kind: line.kind,
    kindText: line.kind,
    facility: line.facility,
    group: line.group,
    indicator: input.indicator,
    months: Array.from({ length: Math.max(1, months.length) }, (_, index) => monthOf(see(row, columns.firstMonth + index), months[index] ?? null)),
    professionals: people,
    professionalsAt: professionals && professionals.at,
    professionalsText: professionals && people === null && !isBlank(professionals.value) ? String(professionals.value) : null,
  };
}

function monthOf({ at, value }: Seen, month: string | null): MonthRecord {
  return { month, at, value: numberOf(value), text: isBlank(value) ? "" : String(value), blank: isBlank(value) };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function numberOf(value: CellValue): Fraction | null {
  return typeof value === "number" && Number.isFinite(value) ? fromNumber(value) : null;
}

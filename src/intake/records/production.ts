import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";
import type { Kind } from "./terms";

/** One indicator's production: a value a month, as typed. */
export interface ProductionRecord {
  readonly block: string;
  /** The indicator's cell. */
  readonly at: CellRef;
  readonly folha: string | null;
  readonly kind: Kind | null;
  /** The Tipo cell as written; null where the table has no such column. */
  readonly kindText: string | null;
  readonly facility: string | null;
  readonly group: string | null;
  /** What stands above a blank Folha, Unidade or Grupo, written once for the lines below it. */
  readonly above?: { readonly folha: string | null; readonly facility: string | null; readonly group: string | null };
  readonly indicator: string;
  readonly months: readonly MonthRecord[];
  readonly professionals: Fraction | null;
  readonly professionalsAt: CellRef | null;
  /** The professionals' cell is filled but is no number. */
  readonly professionalsText: string | null;
}

export interface MonthRecord {
  /** "2023-01". Null where the table has one result without a month. */
  readonly month: string | null;
  readonly at: CellRef;
  /** Null when blank or unreadable. */
  readonly value: Fraction | null;
  /** The other way its text can be read ("3,000": 3 or 3000), where there are two. */
  readonly other?: Fraction | null;
  readonly text: string;
  readonly blank: boolean;
}

export interface BudgetRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly folha: string;
  readonly period: string | null;
  /** The months that its header says it is for ("Orçamento mensal": 1); null where it says none. */
  readonly spanMonths?: number | null;
  readonly amount: Fraction | null;
  readonly text: string;
  readonly blank: boolean;
}

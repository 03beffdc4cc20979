import type { CellRef } from "../../domain/address";
import type { Fraction } from "../../domain/fraction";

/** One figure of a table that plans around the targets: a line of expenses, a post of the staff, a month of the demand. */
export interface FigureRecord {
  readonly block: string;
  readonly at: CellRef;
  /** What the figure is of: the line's name; of a table of months what the table is about. */
  readonly indicator: string;
  /** The heading it stands under ("CUSTO DA MÃO DE OBRA"); null where there is none. */
  readonly heading: string | null;
  /** The header of its column ("VALOR", "% OCUP"). */
  readonly measure: string;
  /** 2026, or 1 for "ANO 1"; null where the table names no year. */
  readonly year: number | null;
  /** The line's name in a table of months ("Mês 1"); else null. */
  readonly month: string | null;
  /** Percentages as fractions of 1; null where the cell holds no plain number. */
  readonly value: Fraction | null;
  readonly percent: boolean;
  readonly text: string;
}

/** A figure that the table itself says is the sum, the balance or the mean of others. */
export interface StatedSumRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly label: string;
  /** The header of its column, with the year over it; null where the table has a single column of figures. */
  readonly measure: string | null;
  readonly method: "sum" | "mean";
  readonly value: Fraction;
  /** Decimals it is written with: a mean is rounded to them. */
  readonly places: number;
  readonly unit: FigureUnit;
  /** What it may be made of, the likeliest first: a heading has its lines, a total may have several readings. */
  readonly readings: readonly (readonly SumPart[])[];
}

export type FigureUnit = "money" | "percent" | "number";

export interface SumPart {
  readonly at: CellRef;
  readonly value: Fraction;
  /** Taken away instead of added ("DEDUÇÃO DA RECEITA (-)"). */
  readonly minus: boolean;
}

/** A line whose name says what part of another it is: "ISS 5% e IRPJ 1,5%", "VARIÁVEL DE DESEMPENHO (ATÉ 10%)". */
export interface StatedRateRecord {
  readonly block: string;
  readonly at: CellRef;
  readonly label: string;
  readonly rates: readonly Fraction[];
  /** "até 10%": less is right too. */
  readonly atMost: boolean;
  /** In reais. */
  readonly value: Fraction;
  /** The other lines of the table: one of them is what the rate is of. Headings and totals first. */
  readonly bases: readonly { readonly at: CellRef; readonly label: string; readonly value: Fraction; readonly leads: boolean }[];
}

import { reduce } from "../../domain/fraction";
import type { ComponentEvaluation, EvaluationLine, LineInput, TierRef } from "../../evaluate/evaluation";
import type { TypedCell } from "../../evaluate/typedInputs";
import type { Kind, Records } from "../../intake/records";
import type { LinkTo } from "../sheetLinks";
import { type Columns, columnsFor } from "./columns";
import { attainmentGrouping, groupLines, type Grouping, paymentGrouping } from "./grouping";
import { type NamedMonth, namedMonths } from "./namedMonths";

/** Where everything stands on one evaluation sheet, decided before the first cell is written. Rows count from 0. */
export interface Plan {
  readonly component: ComponentEvaluation;
  /** Empty where production is one result without a month: it then stands in one column. */
  readonly months: readonly string[];
  readonly records: Records;
  readonly linkTo: LinkTo;
  /** ISO date, or null for a cell to be filled in. */
  readonly date: string | null;
  /** A date that a person typed on the sheet before. */
  readonly typedDate?: TypedCell | null;
  readonly columns: Columns;
  readonly sections: readonly SectionPlan[];
  readonly total: number;
  readonly residue: number;
  readonly charts: { readonly top: number; readonly height: number; readonly attainment: Grouping; readonly payment: Grouping };
  /** The notes stand beside the legend, from the same row on. */
  readonly legend: { readonly top: number; readonly bottom: number; readonly tables: readonly LegendTable[]; readonly tableOf: (line: EvaluationLine) => LegendTable | null };
}

export interface SectionPlan {
  readonly kind: Kind | null;
  readonly title: number;
  readonly lines: readonly LinePlan[];
  readonly subtotal: number;
  /** First and last row of its lines. */
  readonly first: number;
  readonly last: number;
}

export interface LinePlan {
  readonly line: EvaluationLine;
  /** The row that computes and pays. */
  readonly row: number;
  /** What is typed in: on `row` itself, or on the rows above it when indicators are pooled. */
  readonly inputs: readonly InputPlan[];
  /** The line above belongs to another facility or group. */
  readonly startsBlock: boolean;
}

export interface InputPlan {
  readonly input: LineInput;
  readonly row: number;
  /** For a met-or-not target. */
  readonly namedMonth: NamedMonth;
}

/** The tiers of one band table and the row of its first one; lines with the same tiers share it. */
export interface LegendTable {
  readonly tiers: readonly TierRef[];
  readonly first: number;
}

/** The head is 5 rows high (title, subtitle, labels, values, hint); the header of the table follows. */
export const HEAD = { title: 0, subtitle: 1, labels: 2, values: 3, hint: 4, header: 5 } as const;

const KINDS: readonly (Kind | null)[] = ["quantitative", "qualitative", null];
/** Rows for title, axis and a few bars, and rows that each further bar takes so that every name is drawn. */
const CHART_ROWS = 20;
const BARS_IN_THEM = 10;
const ROWS_A_BAR = 1.25;

export type PlanInput = Pick<Plan, "component" | "months" | "records" | "linkTo" | "date" | "typedDate">;

export function planSheet(input: PlanInput): Plan {
  const sections = placeSections(input);
  const end = sections.length === 0 ? HEAD.header : sections[sections.length - 1]!.subtotal;
  const total = end + 1;
  const attainment = attainmentGrouping(input.component.lines);
  const payment = paymentGrouping(input.component.lines);
  const bars = Math.max(attainment.labels.length, payment.labels.length);
  const charts = { top: total + 3, height: CHART_ROWS + Math.max(0, Math.ceil((bars - BARS_IN_THEM) * ROWS_A_BAR)), attainment, payment };
  const legendTop = charts.top + charts.height + 1;
  const { tables, tableOf } = placeTables(input.component.lines, legendTop + 2);
  const lastTable = tables[tables.length - 1];
  return {
    ...input,
    columns: columnsFor(Math.max(1, input.months.length)),
    sections,
    total,
    residue: total + 1,
    charts,
    legend: { top: legendTop, bottom: lastTable ? lastTable.first + lastTable.tiers.length - 1 : legendTop, tables, tableOf },
  };
}

function placeSections({ component: { lines }, records, months }: PlanInput): SectionPlan[] {
  const namedMonth = namedMonths(records, months);
  let row = HEAD.header + 1;
  return KINDS.flatMap(kind => {
    const own = groupLines(lines.filter(line => line.kind === kind));
    if (own.length === 0) return [];
    const title = row++;
    const placed = own.map((line, index): LinePlan => {
      const inputs = line.inputs.map((input, offset) => ({ input, row: row + offset, namedMonth: namedMonth(input.at) }));
      const paying = inputs.length > 1 ? row + inputs.length : row;
      row = paying + 1;
      return { line, row: paying, inputs, startsBlock: startsBlock(line, own[index - 1]) };
    });
    return [{ kind, title, lines: placed, subtotal: row++, first: title + 1, last: row - 2 }];
  });
}

function startsBlock(line: EvaluationLine, above: EvaluationLine | undefined): boolean {
  return line.facility !== above?.facility || line.group !== above.group || line.inputs.length > 1;
}

/** Lines with the same tiers share a table; where no band applies there is none. */
function placeTables(lines: readonly EvaluationLine[], top: number): Pick<Plan["legend"], "tables" | "tableOf"> {
  const keys = new Map(lines.filter(line => line.tiers.length > 0).map(line => [line, tableKey(line.tiers)]));
  const tables = new Map<string, LegendTable>();
  let first = top;
  for (const [{ tiers }, key] of keys) {
    if (tables.has(key)) continue;
    tables.set(key, { tiers, first });
    first += tiers.length;
  }
  return { tables: [...tables.values()], tableOf: line => tables.get(keys.get(line) ?? "") ?? null };
}

function tableKey(tiers: readonly TierRef[]): string {
  return tiers.map(({ at, from, fromInclusive, conflict, factor }) => {
    const limit = from && reduce(from);
    return [at.sheet, at.cell, limit && `${limit.num}/${limit.den}`, fromInclusive, conflict, `${factor.num}/${factor.den}`].join("|");
  }).join(";");
}

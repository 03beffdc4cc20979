import { fraction, toNumber } from "../../domain/fraction";
import { COLUMN_HEADERS, EVALUATION, INPUT_MESSAGES, MEMORY_HEADERS, monthHeaders, NOTHING_MORE } from "../../locale/evaluationSheet";
import { period } from "../../locale/periods";
import { POINTS_INPUT, POINTS_MEMORY, POINTS_SHEET } from "../../locale/pointsSheet";
import type { CellPatch } from "../../workbook/patch";
import { budgetMemory } from "../evaluation/budgetMemory";
import { headInput, type HeadInput } from "../evaluation/headInput";
import { computed, entry, type Part, text } from "../evaluation/part";
import { HEAD } from "../evaluation/plan";
import { at } from "../evaluation/reference";
import { serialDate } from "../evaluation/serialDate";
import { RULES_VERSION } from "../rulesVersion";
import type { PointsPlan } from "./planPoints";

/** Title, what is evaluated, what is typed in (variable budget, date), what came out, and the header of the table. */
export function headPart(plan: PointsPlan): Part {
  const { columns, contract, months } = plan;
  const wide = (row: number) => ({ top: row, left: 0, bottom: row, right: columns.source });
  const inputs = [budgetInput(plan), dateInput(plan)];
  const typed = inputs.map(headInput);
  return {
    cells: [
      text(HEAD.title, 0, POINTS_SHEET.title(contract.title), "title"),
      text(HEAD.subtitle, 0, EVALUATION.subtitle(contract.sheet, period(months) ?? NOTHING_MORE, RULES_VERSION), "subtitle"),
      text(HEAD.hint, 0, EVALUATION.hint, "subtitle"),
      ...typed.flatMap(part => part.cells),
      ...results(plan),
      ...budgetMemory(columns.memory, contract.budget),
      ...inputs.flatMap(({ label, read }, index) => [
        text(HEAD.labels, columns.memory.chart + index, MEMORY_HEADERS.read(label), "memory"),
        entry(HEAD.values, columns.memory.chart + index, read, null, "memory"),
      ]),
      ...tableHeader(plan),
    ],
    merges: [wide(HEAD.title), wide(HEAD.subtitle), wide(HEAD.hint), ...typed.flatMap(part => part.merges ?? [])],
    validations: typed.flatMap(part => part.validations ?? []),
    rowHeights: { [HEAD.title]: 26, [HEAD.labels]: 15, [HEAD.values]: 20, [HEAD.header]: 30 },
  };
}

function budgetInput({ contract: { budget, kept } }: PointsPlan): HeadInput {
  const typed = kept?.budget ?? null;
  return {
    column: 0, width: 2, label: POINTS_SHEET.budget, read: typed ? typed.read : budget, typed, style: "reais",
    validation: { rule: { type: "decimal", min: 0 }, ...POINTS_INPUT.budget },
  };
}

function dateInput({ date, typedDate }: PointsPlan): HeadInput {
  return {
    column: 3, width: 2, label: EVALUATION.date, read: date === null ? null : fraction(serialDate(date)), typed: typedDate, style: "date",
    validation: { rule: { type: "decimal", min: 1 }, ...INPUT_MESSAGES.date },
  };
}

/** What came out stands above the columns it comes from. */
function results({ columns, sums, pointsStyle, contract: { totals } }: PointsPlan): CellPatch[] {
  const money = (value: typeof totals.payment): number | "" => (value ? toNumber(value) : "");
  const shown = [
    { column: columns.band, label: EVALUATION.payment, of: at(sums.payment, columns.points), cached: money(totals.payment), style: "result money right" },
    { column: columns.points, label: POINTS_SHEET.points, of: at(sums.total, columns.points), cached: toNumber(totals.points), style: `result ${pointsStyle} right` },
    { column: columns.possible, label: POINTS_SHEET.possible, of: at(sums.total, columns.possible), cached: toNumber(totals.pointsPossible), style: `result ${pointsStyle} right` },
    { column: columns.gap, label: POINTS_SHEET.most, of: at(sums.most, columns.points), cached: money(totals.paymentAtMost), style: "result money right" },
    { column: columns.status, label: EVALUATION.open, of: at(sums.total, columns.status), cached: totals.open, style: "result right integer" },
  ];
  return shown.flatMap(({ column, label, of, cached, style }) => [text(HEAD.labels, column, label, "label right"), computed(HEAD.values, column, of, cached, style)]);
}

function tableHeader({ columns, months }: PointsPlan): CellPatch[] {
  const h = COLUMN_HEADERS;
  const { memory } = columns;
  const titles: readonly (readonly [number, string])[] = [
    [columns.facility, h.facility], [columns.group, h.group], [columns.indicator, h.indicator], [columns.target, h.target],
    ...monthHeaders(months).map((title, index) => [columns.firstMonth + index, title] as const),
    [columns.professionals, h.professionals], [columns.actual, h.actual], [columns.attainment, h.attainment], [columns.band, h.band],
    [columns.points, POINTS_SHEET.points], [columns.possible, POINTS_SHEET.possible], [columns.gap, h.gap], [columns.status, h.status], [columns.source, h.source],
  ];
  const hidden: readonly (readonly [number, string])[] = [
    [memory.reached, POINTS_MEMORY.reached], [memory.wanted, POINTS_MEMORY.wanted], [memory.position, MEMORY_HEADERS.position], [memory.chart, POINTS_MEMORY.chart],
    ...monthHeaders(months).map((title, index) => [memory.readMonths + index, MEMORY_HEADERS.read(title)] as const),
    [memory.readProfessionals, MEMORY_HEADERS.read(h.professionals)],
  ];
  return [...titles.map(([column, title]) => text(HEAD.header, column, title, "header")), ...hidden.map(([column, title]) => text(HEAD.header, column, title, "memory wrap"))];
}

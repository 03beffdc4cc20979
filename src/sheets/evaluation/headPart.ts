import { fraction, toNumber } from "../../domain/fraction";
import { COLUMN_HEADERS, EVALUATION, INPUT_MESSAGES, MEMORY_HEADERS, monthHeaders, NOTHING_MORE, sectionTitle } from "../../locale/evaluationSheet";
import { period } from "../../locale/periods";
import type { CellPatch } from "../../workbook/patch";
import type { Area } from "../../domain/address";
import { RULES_VERSION } from "../rulesVersion";
import { textHeight } from "../textHeight";
import type { Columns } from "./columns";
import { budgetMemory } from "./budgetMemory";
import { shareColumn } from "./headCells";
import { headInput, type HeadInput } from "./headInput";
import { computed, entry, type Part, text } from "./part";
import { HEAD, type Plan } from "./plan";
import { at } from "./reference";
import { serialDate } from "./serialDate";
import { widthsFor } from "./widths";

/** Title, what is evaluated, what is typed in (budget, shares, date), what came out, and the header of the table. */
export function headPart(plan: Plan): Part {
  const { columns, component, months } = plan;
  const subtitle = EVALUATION.subtitle(component.sheet, period(months) ?? NOTHING_MORE, RULES_VERSION);
  const wide = (row: number): Area => ({ top: row, left: 0, bottom: row, right: columns.source });
  const inputs = [budgetInput(plan), ...shareInputs(plan), dateInput(plan)];
  const typed = inputs.map(headInput);
  return {
    cells: [
      text(HEAD.title, 0, EVALUATION.title(component.title), "title"),
      text(HEAD.subtitle, 0, subtitle, "subtitle"),
      text(HEAD.hint, 0, EVALUATION.hint, "subtitle"),
      ...typed.flatMap(part => part.cells),
      ...results(plan),
      ...budgetMemory(columns.memory, component.budget),
      ...inputs.flatMap(({ label, read }, index) => [
        text(HEAD.labels, columns.memory.fullParts + index, MEMORY_HEADERS.read(label), "memory"),
        entry(HEAD.values, columns.memory.fullParts + index, read, null, "memory"),
      ]),
      ...tableHeader(columns, months),
    ],
    merges: [wide(HEAD.title), wide(HEAD.subtitle), wide(HEAD.hint), ...typed.flatMap(part => part.merges ?? [])],
    validations: typed.flatMap(part => part.validations ?? []),
    rowHeights: { [HEAD.title]: 26, [HEAD.labels]: 15, [HEAD.values]: 20, [HEAD.header]: headerHeight(plan) },
  };
}

function headerHeight({ component, columns, months }: Plan): number {
  const widths = widthsFor(component, columns);
  return Math.max(30, ...tableHeader(columns, months).flatMap(({ column, content }) => (column <= columns.source && "value" in content ? textHeight([{ text: String(content.value), width: widths[column]! }]) : [])));
}

function budgetInput({ component: { budget, kept } }: Plan): HeadInput {
  const rule = { type: "decimal", min: 0 } as const;
  const typed = kept?.budget ?? null;
  return { column: 0, width: 2, label: EVALUATION.budget, read: typed ? typed.read : budget, typed, style: "reais", validation: { rule, ...INPUT_MESSAGES.budget } };
}

function shareInputs(plan: Plan): HeadInput[] {
  const rule = { type: "decimal", min: 0, max: 1 } as const;
  return plan.sections.map((section, index) => {
    const typed = plan.component.kept?.shares.find(({ kind }) => kind === section.kind)?.cell ?? null;
    return {
      column: shareColumn(plan, section),
      width: index === 0 ? 1 : 2,
      label: sectionTitle(section.kind),
      read: typed ? typed.read : (section.lines.find(({ line }) => line.share !== null)?.line.share ?? null),
      typed,
      style: "percent",
      validation: { rule, ...INPUT_MESSAGES.share },
    };
  });
}

function dateInput({ date, typedDate = null, sections }: Plan): HeadInput {
  const rule = { type: "decimal", min: 1 } as const;
  const column = sections.length < 2 ? 3 : 1 + 2 * sections.length;
  const read = date === null ? null : fraction(serialDate(date));
  return { column, width: 2, label: EVALUATION.date, read, typed: typedDate, style: "date", validation: { rule, ...INPUT_MESSAGES.date } };
}

/** What came out stands above the columns it is the sum of. */
function results({ columns, total, component: { totals } }: Plan): CellPatch[] {
  const shown = [
    { column: columns.full, label: EVALUATION.full, cached: toNumber(totals.full), style: "result money right" },
    { column: columns.payment, label: EVALUATION.payment, cached: toNumber(totals.payment), style: "result money right" },
    { column: columns.deduction, label: EVALUATION.deduction, cached: toNumber(totals.deduction), style: "result money right" },
    { column: columns.status, label: EVALUATION.open, cached: totals.open, style: "result right integer" },
  ];
  return shown.flatMap(({ column, label, cached, style }) => [
    text(HEAD.labels, column, label, "label right"),
    computed(HEAD.values, column, at(total, column), cached, style),
  ]);
}

function tableHeader(columns: Columns, months: readonly string[]): CellPatch[] {
  const h = COLUMN_HEADERS;
  const m = MEMORY_HEADERS;
  const header = (column: number, title: string): CellPatch => text(HEAD.header, column, title, "header");
  const memory = (column: number, title: string): CellPatch => text(HEAD.header, column, title, "memory wrap");
  return [
    header(columns.facility, h.facility), header(columns.group, h.group), header(columns.indicator, h.indicator), header(columns.target, h.target),
    ...monthHeaders(months).map((title, index) => header(columns.firstMonth + index, title)),
    header(columns.professionals, h.professionals), header(columns.actual, h.actual), header(columns.attainment, h.attainment),
    header(columns.band, h.band), header(columns.factor, h.factor), header(columns.weight, h.weight), header(columns.full, h.full),
    header(columns.payment, h.payment), header(columns.deduction, h.deduction), header(columns.gap, h.gap), header(columns.status, h.status), header(columns.source, h.source),
    memory(columns.memory.reached, m.reached), memory(columns.memory.wanted, m.wanted), memory(columns.memory.position, m.position),
    memory(columns.memory.fullParts, m.fullParts), memory(columns.memory.fullCents, m.fullCents), memory(columns.memory.fullRest, m.fullRest),
    memory(columns.memory.paidParts, m.paidParts), memory(columns.memory.paidCents, m.paidCents), memory(columns.memory.paidRest, m.paidRest),
    memory(columns.memory.residue, m.residue), memory(columns.memory.attainmentChart, m.attainmentChart), memory(columns.memory.paymentChart, m.paymentChart),
    ...monthHeaders(months).map((title, index) => memory(columns.memory.readMonths + index, m.read(title))),
    memory(columns.memory.readProfessionals, m.read(h.professionals)), memory(columns.memory.readWeight, m.read(h.weight)),
  ];
}

import { EVALUATION, INPUT_MESSAGES, monthHeaders, sectionTitle } from "../../locale/evaluationSheet";
import type { ValidationPatch } from "../../workbook/patch";
import { lineCells } from "./lineCells";
import { fill, type Part, text } from "./part";
import type { LinePlan, Plan, SectionPlan } from "./plan";
import { sumCells } from "./sumCells";
import { widthsFor } from "./widths";
import { textHeight } from "../textHeight";

/** One kind of target: its title, its lines, its subtotal. */
export function sectionPart(plan: Plan, section: SectionPlan): Part {
  const { columns } = plan;
  return {
    cells: [
      ...fill(section.title, 0, columns.source, "section"),
      text(section.title, 0, sectionTitle(section.kind), "section"),
      ...section.lines.flatMap(line => lineCells(plan, section, line)),
      ...sumCells(plan, section),
    ],
    validations: section.lines.flatMap(line => validations(plan, line)),
    rowHeights: { ...Object.assign({}, ...section.lines.map(line => lineHeights(plan, line))), [section.title]: 20, [section.subtotal]: 18 },
  };
}

function validations({ columns, months }: Plan, { line, row, inputs }: LinePlan): ValidationPatch[] {
  const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  const amount = { type: "decimal", min: 0 } as const;
  const typed = inputs.flatMap(input => [
    ...monthHeaders(months).map((header, index): ValidationPatch => {
      const area = one(input.row, columns.firstMonth + index);
      if (line.method === "met-or-not") return { area, rule: { type: "whole", min: 0 }, ...INPUT_MESSAGES.metOrNot(header) };
      return { area, rule: amount, ...(line.percent ? INPUT_MESSAGES.percentMonth(header) : INPUT_MESSAGES.month(header)) };
    }),
    ...(line.method === "per-professional" ? [{ area: one(input.row, columns.professionals), rule: amount, ...INPUT_MESSAGES.professionals }] : []),
  ]);
  return line.weight ? typed : [...typed, { area: one(row, columns.weight), rule: { type: "decimal", min: 0, max: 1 }, ...INPUT_MESSAGES.weight }];
}

/** The names of a block are written out in its first row; the rows that repeat them in pale stay one line high. */
function lineHeights({ component, columns }: Plan, { line, row, inputs, startsBlock }: LinePlan): Record<number, number> {
  const widths = widthsFor(component, columns);
  const names = [{ text: line.facility, width: widths[columns.facility]! }, { text: line.group, width: widths[columns.group]! }];
  const heights = inputs.map(({ input, row }, index) =>
    [row, textHeight([{ text: input.indicator, width: widths[columns.indicator]! }, ...(index === 0 && startsBlock ? names : [])])] as const);
  const pooled = inputs.length > 1 ? EVALUATION.pooled(inputs.length) : null;
  return { [row]: textHeight([{ text: pooled, width: widths[columns.indicator]!, bold: true }]), ...Object.fromEntries(heights) };
}

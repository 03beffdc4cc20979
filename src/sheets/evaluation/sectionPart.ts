import { INPUT_MESSAGES, monthHeaders, sectionTitle } from "../../locale/evaluationSheet";
import type { ValidationPatch } from "../../workbook/patch";
import { lineCells } from "./lineCells";
import { fill, type Part, text } from "./part";
import type { LinePlan, Plan, SectionPlan } from "./plan";
import { sumCells } from "./sumCells";

/** One kind of target: its title, its lines, its subtotal. */
export function sectionPart(plan: Plan, section: SectionPlan): Part {
  const { columns } = plan;
  return {
    cells: [
      ...fill(section.title, 0, columns.status, "section"),
      text(section.title, 0, sectionTitle(section.kind), "section"),
      ...section.lines.flatMap(line => lineCells(plan, section, line)),
      ...sumCells(plan, section),
    ],
    validations: section.lines.flatMap(line => validations(plan, line)),
    rowHeights: { [section.title]: 18, [section.subtotal]: 18 },
  };
}

function validations({ columns, months }: Plan, { line, row, inputs }: LinePlan): ValidationPatch[] {
  const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  const amount = { type: "decimal", min: 0 } as const;
  const typed = inputs.flatMap(input => [
    ...monthHeaders(months).map((header, index): ValidationPatch => {
      const area = one(input.row, columns.firstMonth + index);
      if (line.method === "met-or-not") return { area, rule: { type: "whole", min: 0, max: 1 }, ...INPUT_MESSAGES.metOrNot(header) };
      return { area, rule: amount, ...(line.percent ? INPUT_MESSAGES.percentMonth(header) : INPUT_MESSAGES.month(header)) };
    }),
    ...(line.method === "per-professional" ? [{ area: one(input.row, columns.professionals), rule: amount, ...INPUT_MESSAGES.professionals }] : []),
  ]);
  return line.weight ? typed : [...typed, { area: one(row, columns.weight), rule: { type: "decimal", min: 0, max: 1 }, ...INPUT_MESSAGES.weight }];
}

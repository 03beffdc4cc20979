import type { Evaluation } from "../../evaluate/evaluation";
import { INPUT_MESSAGES, monthHeaders, STATUS } from "../../locale/evaluationSheet";
import type { ConditionalPatch, SheetPatch, ValidationPatch } from "../../workbook/patch";
import { evaluationPage } from "../evaluation/evaluationPage";
import { at } from "../evaluation/reference";
import { PALETTE } from "../styles";
import { textHeight } from "../textHeight";
import { chartPart } from "./chartPart";
import { headPart } from "./headPart";
import { legendPart } from "./legendPart";
import { lineCells } from "./lineCells";
import { notesPart, signatureRow } from "./notesPart";
import type { PointsLinePlan, PointsPlan } from "./planPoints";
import { sumsPart } from "./sumsPart";

/** The evaluation sheet of a contract by points: every point and the payment are native formulas, as on the other evaluation sheets. */
export function pointsSheet(evaluation: Evaluation, key: string, plan: PointsPlan): SheetPatch {
  const { contract, columns, widths } = plan;
  return evaluationPage(evaluation, {
    sheet: contract.sheet,
    key,
    parts: [
      headPart(plan),
      { cells: plan.lines.flatMap(line => lineCells(plan, line)), validations: plan.lines.flatMap(line => validations(plan, line)), rowHeights: lineHeights(plan) },
      sumsPart(plan),
      chartPart(plan),
      legendPart(plan),
      notesPart(plan, evaluation),
    ],
    conditionals: conditionals(plan),
    columnWidths: widths,
    last: { bottom: signatureRow(plan, evaluation), right: columns.source },
    page: { rows: 50, breakAt: plan.legend.top },
  });
}

function validations({ columns, months }: PointsPlan, { line, row, input }: PointsLinePlan): ValidationPatch[] {
  if (!input) return [];
  const one = (column: number) => ({ top: row, left: column, bottom: row, right: column });
  const amount = { type: "decimal", min: 0 } as const;
  return [
    ...monthHeaders(months).map((header, index): ValidationPatch => {
      const area = one(columns.firstMonth + index);
      if (line.method === "met-or-not") return { area, rule: { type: "whole", min: 0, max: 1 }, ...INPUT_MESSAGES.metOrNot(header) };
      return { area, rule: amount, ...(line.percent ? INPUT_MESSAGES.percentMonth(header) : INPUT_MESSAGES.month(header)) };
    }),
    ...(line.method === "per-professional" ? [{ area: one(columns.professionals), rule: amount, ...INPUT_MESSAGES.professionals }] : []),
  ];
}

function lineHeights({ lines, columns, widths }: PointsPlan): Record<number, number> {
  return Object.fromEntries(lines.map(({ line, row }) => [row, textHeight([
    { text: line.indicator, width: widths[columns.indicator]! }, { text: line.facility, width: widths[columns.facility]! }, { text: line.group, width: widths[columns.group]! },
  ])]));
}

/** Colour only underlines what the symbol and the word already say. */
function conditionals({ lines, first, last, columns }: PointsPlan): ConditionalPatch[] {
  if (lines.length === 0) return [];
  const area = { top: first, left: columns.status, bottom: last, right: columns.status };
  const colors = { met: PALETTE.met, partial: PALETTE.partial, below: PALETTE.below, missing: PALETTE.muted };
  return (["met", "partial", "below", "missing"] as const).map((status): ConditionalPatch => ({
    type: "expression", area, formula: `${at(first, columns.status)}="${STATUS[status]}"`, color: colors[status],
  }));
}

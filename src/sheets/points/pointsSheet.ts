import type { Evaluation } from "../../evaluate/evaluation";
import { EVALUATION, INPUT_MESSAGES, monthHeaders, STATUS } from "../../locale/evaluationSheet";
import { PAGE_FOOTER } from "../../locale/sheets";
import type { ConditionalPatch, SheetPatch, ValidationPatch } from "../../workbook/patch";
import { joinParts, overlay } from "../evaluation/part";
import { HEAD } from "../evaluation/plan";
import { at } from "../evaluation/reference";
import { isUsualKey } from "../evaluation/sheetKey";
import { PALETTE, stylesOf } from "../styles";
import { textHeight } from "../textHeight";
import { chartPart } from "./chartPart";
import { headPart } from "./headPart";
import { legendPart } from "./legendPart";
import { lineCells } from "./lineCells";
import { notesPart, signatureRow } from "./notesPart";
import type { PointsLinePlan, PointsPlan } from "./planPoints";
import { sumsPart } from "./sumsPart";

/** What fits on one A4 page at the scale that the columns leave. */
const ROWS_A_PAGE = 50;

/** The evaluation sheet of a contract by points: every point and the payment are native formulas, as on the other evaluation sheets. */
export function pointsSheet(evaluation: Evaluation, key: string, plan: PointsPlan): SheetPatch {
  const { contract, columns, widths } = plan;
  const parts = joinParts([
    headPart(plan),
    { cells: plan.lines.flatMap(line => lineCells(plan, line)), validations: plan.lines.flatMap(line => validations(plan, line)), rowHeights: lineHeights(plan) },
    sumsPart(plan),
    chartPart(plan),
    legendPart(plan),
    notesPart(plan, evaluation),
  ]);
  const cells = overlay(parts.cells);
  const lastRow = signatureRow(plan, evaluation);
  return {
    key,
    name: isUsualKey(key, contract.sheet) ? EVALUATION.sheetName(contract.sheet) : EVALUATION.sheetNameOf(contract.sheet, evaluation.months),
    styles: stylesOf(cells),
    cells,
    merges: parts.merges,
    tables: [],
    names: [],
    validations: parts.validations,
    conditionals: conditionals(plan),
    charts: parts.charts,
    columnWidths: widths,
    rowHeights: parts.rowHeights,
    freeze: { rows: HEAD.header + 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: lastRow, right: columns.source },
      titleRows: { from: HEAD.header, to: HEAD.header },
      breaks: lastRow < ROWS_A_PAGE ? [] : [plan.legend.top],
      footer: PAGE_FOOTER,
    },
    tabColor: PALETTE.accent,
    gridLines: "hidden",
  };
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

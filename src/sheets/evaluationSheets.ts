import type { Evaluation } from "../evaluate/evaluation";
import { NOTHING_TYPED, standingSheet, type TypedInputs } from "../evaluate/typedInputs";
import type { Records } from "../intake/records";
import { STATUS } from "../locale/evaluationSheet";
import type { ConditionalPatch, SheetPatch, WorkbookPatch } from "../workbook/patch";
import { chartPart } from "./evaluation/chartPart";
import { evaluationPage } from "./evaluation/evaluationPage";
import { headPart } from "./evaluation/headPart";
import { legendPart } from "./evaluation/legend";
import { notesPart, signatureRow } from "./evaluation/notesPart";
import { type Plan, planSheet } from "./evaluation/plan";
import { at } from "./evaluation/reference";
import { sectionPart } from "./evaluation/sectionPart";
import { sheetKey } from "./evaluation/sheetKey";
import { totalCells } from "./evaluation/sumCells";
import { widthsFor } from "./evaluation/widths";
import { planPoints } from "./points/planPoints";
import { pointsSheet } from "./points/pointsSheet";
import { sheetLinks } from "./sheetLinks";
import { PALETTE } from "./styles";

export interface EvaluationSheetOptions {
  /** ISO date of the evaluation; left to be filled in where there is none. */
  readonly date?: string;
  /** What stands in the workbook: the sheets to write anew, and what people typed on them. The evaluation counts with it already. */
  readonly typed?: TypedInputs;
}

/**
 * One sheet per component, on which every amount is a native formula: months, professionals, budget and shares can be typed over,
 * and Excel 2016 or LibreOffice computes the same centavo as the engine. An evaluation without months filled gives the blank form.
 */
export function evaluationSheets(evaluation: Evaluation, records: Records, { date = undefined, typed = NOTHING_TYPED }: EvaluationSheetOptions = {}): WorkbookPatch {
  const linkTo = sheetLinks(records);
  const { months } = evaluation;
  const standing = (sheet: string) => ({ key: sheetKey(typed, sheet, months), typedDate: standingSheet(typed, sheet, months)?.date ?? null });
  const shared = { months, records, linkTo, date: date ?? null };
  return {
    sheets: [
      ...evaluation.components.map(component => {
        const { key, typedDate } = standing(component.sheet);
        return evaluationSheet(evaluation, key, planSheet({ component, ...shared, typedDate }));
      }),
      ...evaluation.points.map(contract => {
        const { key, typedDate } = standing(contract.sheet);
        return pointsSheet(evaluation, key, planPoints({ contract, ...shared, typedDate }));
      }),
    ],
  };
}

function evaluationSheet(evaluation: Evaluation, key: string, plan: Plan): SheetPatch {
  const { component, columns, total, residue } = plan;
  return evaluationPage(evaluation, {
    sheet: component.sheet,
    key,
    parts: [
      headPart(plan),
      ...plan.sections.map(section => sectionPart(plan, section)),
      { cells: totalCells(plan), rowHeights: { [total]: 20, [residue]: 15 } },
      chartPart(plan),
      legendPart(plan),
      notesPart(plan, evaluation),
    ],
    conditionals: conditionals(plan),
    columnWidths: widthsFor(component, columns),
    last: { bottom: signatureRow(plan, evaluation), right: columns.source },
    page: { rows: 58, breakAt: plan.charts.top - 1 },
  });
}

/** Colour only underlines what the symbol and the word already say. */
function conditionals({ sections, columns }: Plan): ConditionalPatch[] {
  const colors = { met: PALETTE.met, partial: PALETTE.partial, below: PALETTE.below, missing: PALETTE.muted };
  return sections.flatMap(({ first, last }): ConditionalPatch[] => {
    const over = (column: number) => ({ top: first, left: column, bottom: last, right: column });
    return [
      { type: "dataBar", area: over(columns.attainment), color: PALETTE.pale, min: 0, max: 1 },
      ...(["met", "partial", "below", "missing"] as const).map((status): ConditionalPatch => ({
        type: "expression", area: over(columns.status), formula: `${at(first, columns.status)}="${STATUS[status]}"`, color: colors[status],
      })),
    ];
  });
}

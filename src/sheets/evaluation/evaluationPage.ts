import type { Area } from "../../domain/address";
import type { Evaluation } from "../../evaluate/evaluation";
import { EVALUATION } from "../../locale/evaluationSheet";
import { PAGE_FOOTER } from "../../locale/sheets";
import type { ConditionalPatch, SheetPatch } from "../../workbook/patch";
import { PALETTE, stylesOf } from "../styles";
import { joinParts, overlay, type Part } from "./part";
import { HEAD } from "./plan";
import { isUsualKey } from "./sheetKey";

/** What an evaluation sheet holds, whatever the contract pays by. */
export interface EvaluationPage {
  /** The sheet of the user that is evaluated. */
  readonly sheet: string;
  readonly key: string;
  readonly parts: readonly Part[];
  readonly conditionals: readonly ConditionalPatch[];
  readonly columnWidths: readonly number[];
  /** What is printed: the working stands to the right of it. */
  readonly last: Pick<Area, "bottom" | "right">;
  /** What fits on one A4 page at the scale that the columns leave, and where a longer sheet is broken. */
  readonly page: { readonly rows: number; readonly breakAt: number };
}

/** The parts as one sheet to fill in and print: the head stays in sight and on each page. */
export function evaluationPage({ months }: Evaluation, { sheet, key, parts, conditionals, columnWidths, last, page }: EvaluationPage): SheetPatch {
  const { cells: all, merges, validations, charts, rowHeights } = joinParts(parts);
  const cells = overlay(all);
  return {
    key,
    name: isUsualKey(key, sheet) ? EVALUATION.sheetName(sheet) : EVALUATION.sheetNameOf(sheet, months),
    styles: stylesOf(cells),
    cells,
    merges,
    tables: [],
    names: [],
    validations,
    conditionals,
    charts,
    columnWidths,
    rowHeights,
    freeze: { rows: HEAD.header + 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, ...last },
      titleRows: { from: HEAD.header, to: HEAD.header },
      breaks: last.bottom < page.rows ? [] : [page.breakAt],
      footer: PAGE_FOOTER,
    },
    tabColor: PALETTE.accent,
    gridLines: "hidden",
  };
}

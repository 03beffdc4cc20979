import { CARDS } from "../../locale/following";
import type { CellContent, CellPatch } from "../../workbook/patch";
import type { CellValue } from "../../workbook/snapshot";
import { cell, fill, type Part, text } from "../evaluation/part";
import { textHeight } from "../textHeight";
import type { TypedCard } from "./readTypedCards";

const DIFFICULTIES = 4;
const DECISIONS = 9;
const WRITING = 27;
/** Of the first two columns, merged. */
const DECISION_WIDTH = 58;

/** The lines of a card to write on in a meeting, with what is written there already: difficulties, then decisions with who and until when. @param top the first free row @param last the last column */
export function cardWriting({ difficulties, decisions }: Omit<TypedCard, "action">, { top, last }: { readonly top: number; readonly last: number }): Part & { readonly bottom: number } {
  const first = { difficulty: top + 1, decision: top + 4 + Math.max(DIFFICULTIES, difficulties.length) };
  const rows = { difficulties: Math.max(DIFFICULTIES, difficulties.length), decisions: Math.max(DECISIONS, decisions.length) };
  const title = first.decision - 2;
  const lines = Array.from({ length: rows.decisions }, (_, line) => first.decision + line);
  const over = (row: number) => ({ top: row, left: 0, bottom: row, right: 1 });
  return {
    bottom: first.decision + rows.decisions - 1,
    cells: [
      text(top, 0, CARDS.difficulties, "heading"),
      ...Array.from({ length: rows.difficulties }, (_, line) => fill(first.difficulty + line, 0, last, "cell rule")).flat(),
      ...typedCells(difficulties, first.difficulty, () => "cell rule"),
      text(title, 0, CARDS.decisions, "heading"),
      ...CARDS.decisionHeaders.map((header, index) => cell(title + 1, index === 0 ? 0 : index + 1, { value: header }, "header")), cell(title + 1, 1, { value: null }, "header"),
      ...lines.flatMap(row => [...fill(row, 0, last - 1, "cell boxed wrap"), cell(row, last, { value: null }, "cell boxed date wrap")]),
      ...typedCells(decisions, first.decision, column => (column === last ? "cell boxed date wrap" : "cell boxed wrap")),
    ],
    merges: [over(title + 1), ...lines.map(over)],
    rowHeights: {
      ...Object.fromEntries(Array.from({ length: rows.difficulties }, (_, line) => [first.difficulty + line, WRITING])),
      ...Object.fromEntries(lines.map((row, line) => [row, Math.max(WRITING, textHeight([{ text: String(decisions[line]?.[0] ?? ""), width: DECISION_WIDTH }]))])),
    },
  };
}

function typedCells(rows: readonly (readonly CellValue[])[], top: number, styleOf: (column: number) => string): CellPatch[] {
  return rows.flatMap((row, line) => row.flatMap((value, column) => (value === null ? [] : [cell(top + line, column, contentOf(value), styleOf(column))])));
}

function contentOf(value: Exclude<CellValue, null>): CellContent {
  return { value: typeof value === "object" ? value.error : value };
}

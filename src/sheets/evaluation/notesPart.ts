import type { ComponentEvaluation, Evaluation, PeriodMethod } from "../../evaluate/evaluation";
import { METHOD_NOTES, NOTES, SIGNATURES } from "../../locale/evaluationSheet";
import { sentence } from "../../locale/findings";
import { fill, type Part, text } from "./part";
import type { Plan } from "./plan";
import { textLines } from "../textHeight";
import { widthsFor } from "./widths";

const MOST_CHOICES = 15;
/** The legend ends before this column, however few the months. */
const FIRST_COLUMN = 9;

/** What was assumed, in sentences beside the legend, and below both the lines to sign on. */
export function notesPart(plan: Plan, evaluation: Evaluation): Part {
  const { columns, legend } = plan;
  const left = firstColumn(plan);
  const notes = placeNotes(plan, evaluation);
  const signatures = signatureRow(plan, evaluation);
  return {
    cells: [
      text(legend.top, left, NOTES.title, "heading"),
      ...notes.map(({ note, top }) => text(top, left, note, "note")),
      ...signatureCells(plan, signatures),
    ],
    merges: notes.map(({ top, bottom }) => ({ top, left, bottom, right: columns.source })),
    rowHeights: { [signatures - 1]: 34 },
  };
}

/** The last row of the sheet, where the signers' names stand. */
export function signatureRow(plan: Plan, evaluation: Evaluation): number {
  const notes = placeNotes(plan, evaluation);
  return Math.max(plan.legend.bottom, notes[notes.length - 1]?.bottom ?? 0) + 3;
}

function firstColumn({ columns }: Plan): number {
  return Math.max(FIRST_COLUMN, columns.actual);
}

/** Each note takes as many rows as it has lines, for the rows' heights belong to the legend beside it. */
function placeNotes(plan: Plan, evaluation: Evaluation): { note: string; top: number; bottom: number }[] {
  const { component, columns, legend } = plan;
  const width = widthsFor(component, columns).slice(firstColumn(plan), columns.source + 1).reduce((sum, each) => sum + each, 0);
  let row = legend.top + 1;
  return notesOf(plan, evaluation).map(sentence => {
    const note = `• ${sentence}`;
    const top = row;
    row += textLines(note, width);
    return { note, top, bottom: row - 1 };
  });
}

function signatureCells({ columns }: Plan, row: number) {
  const places = [
    { from: columns.facility, to: columns.indicator },
    { from: columns.firstMonth, to: columns.attainment },
    { from: columns.full, to: columns.deduction },
  ];
  return SIGNATURES.map((title, index) => {
    const { from, to } = places[index]!;
    return [...fill(row, from, to, "cell rule"), text(row, from, title, "cell rule")];
  }).flat();
}

function notesOf({ component, records }: Plan, { findings }: Evaluation): string[] {
  const { lines } = component;
  const methods = new Set(lines.map(line => line.method));
  const unbanded = lines.filter(line => line.tiers.length === 0).flatMap(line => line.indicators);
  const choices = findings.filter(({ level, sheet }) => level === "info" && sheet === component.sheet).map(sentence);
  const cells = new Set(lines.filter(line => line.inputs.length === 1).flatMap(line => line.cells.map(cell => `${cell.sheet}!${cell.cell}`)));
  const split = records.targets.some(({ at, sharedWeight }) => sharedWeight !== null && cells.has(`${at.sheet}!${at.cell}`));
  return [
    NOTES.exact,
    NOTES.status,
    NOTES.gap,
    ...(Object.keys(METHOD_NOTES) as PeriodMethod[]).filter(method => methods.has(method)).map(method => METHOD_NOTES[method]),
    ...(lines.some(line => line.inputs.length > 1) ? [NOTES.pooled] : []),
    ...(split ? [NOTES.split] : []),
    ...(lines.some(line => line.direction === "lower") ? [NOTES.lower] : []),
    ...(openAbove(component) ? [NOTES.openAbove] : []),
    ...(unbanded.length > 0 ? [NOTES.noBands(unbanded.join("; "))] : []),
    ...choices.slice(0, MOST_CHOICES),
    ...(choices.length > MOST_CHOICES ? [NOTES.more(choices.length - MOST_CHOICES)] : []),
  ];
}

function openAbove({ lines }: ComponentEvaluation): boolean {
  return lines.some(line => line.tiers[0]?.to === null && line.tiers[0].from !== null);
}

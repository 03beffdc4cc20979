import type { ComponentEvaluation, Evaluation, PeriodMethod } from "../../evaluate/evaluation";
import { METHOD_NOTES, NOTES, SIGNATURES } from "../../locale/evaluationSheet";
import { sentence } from "../../locale/findings";
import { fill, type Part, text } from "./part";
import type { Plan } from "./plan";

const MOST_CHOICES = 15;
/** Characters that fit on one printed line of the merged note, and the height of that line in points. */
const LINE_LENGTH = 190;
const LINE_HEIGHT = 14;

/** What was assumed, in sentences, and the lines to sign on. */
export function notesPart(plan: Plan, evaluation: Evaluation): Part {
  const { columns, notes: top } = plan;
  const notes = notesOf(plan, evaluation);
  const signatures = top + notes.length + 3;
  const wide = (row: number) => ({ top: row, left: 0, bottom: row, right: columns.source });
  return {
    cells: [
      text(top, 0, NOTES.title, "heading"),
      ...notes.map((note, index) => text(top + 1 + index, 0, `• ${note}`, "note")),
      ...signatureCells(plan, signatures),
    ],
    merges: notes.map((_, index) => wide(top + 1 + index)),
    rowHeights: {
      ...Object.fromEntries(notes.map((note, index) => [top + 1 + index, LINE_HEIGHT * Math.ceil(note.length / LINE_LENGTH)])),
      [signatures]: 34,
    },
  };
}

/** The last row of the sheet, for the print area. */
export function lastRow(plan: Plan, evaluation: Evaluation): number {
  return plan.notes + notesOf(plan, evaluation).length + 4;
}

function signatureCells({ columns }: Plan, row: number) {
  const places = [
    { from: columns.facility, to: columns.indicator },
    { from: columns.firstMonth, to: columns.attainment },
    { from: columns.full, to: columns.deduction },
  ];
  return SIGNATURES.map((title, index) => {
    const { from, to } = places[index]!;
    return [...fill(row + 1, from, to, "cell rule"), text(row + 1, from, title, "cell rule")];
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

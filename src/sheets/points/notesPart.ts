import type { Evaluation, PeriodMethod } from "../../evaluate/evaluation";
import { METHOD_NOTES, NOTES, SIGNATURES } from "../../locale/evaluationSheet";
import { sentence } from "../../locale/findings";
import { POINTS_NOTES } from "../../locale/pointsSheet";
import { fill, type Part, text } from "../evaluation/part";
import { textLines } from "../textHeight";
import { LEGEND_COLUMNS } from "./legendRanges";
import type { PointsPlan } from "./planPoints";

const MOST_CHOICES = 8;

/** What was assumed, in sentences beside the legend, and below both the lines to sign on. */
export function notesPart(plan: PointsPlan, evaluation: Evaluation): Part {
  const { columns, legend } = plan;
  const left = firstColumn(plan);
  const notes = placeNotes(plan, evaluation);
  const signatures = signatureRow(plan, evaluation);
  const places = [
    { from: columns.facility, to: columns.indicator }, { from: columns.firstMonth, to: columns.attainment }, { from: columns.points, to: columns.gap },
  ];
  return {
    cells: [
      text(legend.top, left, NOTES.title, "heading"),
      ...notes.map(({ note, top }) => text(top, left, note, "note")),
      ...SIGNATURES.flatMap((title, index) => [...fill(signatures, places[index]!.from, places[index]!.to, "cell rule"), text(signatures, places[index]!.from, title, "cell rule")]),
    ],
    merges: notes.map(({ top, bottom }) => ({ top, left, bottom, right: columns.source })),
    rowHeights: { [signatures - 1]: 34 },
  };
}

/** The last row of the sheet, where the signers' names stand. */
export function signatureRow(plan: PointsPlan, evaluation: Evaluation): number {
  const notes = placeNotes(plan, evaluation);
  return Math.max(plan.legend.bottom, notes[notes.length - 1]?.bottom ?? 0) + 3;
}

function firstColumn({ columns }: PointsPlan): number {
  return Math.max(LEGEND_COLUMNS.points + 2, columns.actual);
}

/** Each note takes as many rows as it has lines, for the rows' heights belong to the legend beside it. */
function placeNotes(plan: PointsPlan, evaluation: Evaluation): { note: string; top: number; bottom: number }[] {
  const width = plan.widths.slice(firstColumn(plan), plan.columns.source + 1).reduce((sum, each) => sum + each, 0);
  let row = plan.legend.top + 1;
  return notesOf(plan, evaluation).map(words => {
    const note = `• ${words}`;
    const top = row;
    row += textLines(note, width);
    return { note, top, bottom: row - 1 };
  });
}

function notesOf({ contract, months }: PointsPlan, { findings }: Evaluation): string[] {
  const methods = new Set(contract.lines.map(line => line.method));
  const choices = findings.filter(({ level, sheet }) => level === "info" && sheet === contract.sheet).map(sentence);
  return [
    POINTS_NOTES.pay,
    POINTS_NOTES.open,
    POINTS_NOTES.byAttainment,
    POINTS_NOTES.holes,
    POINTS_NOTES.status,
    POINTS_NOTES.gap,
    ...(Object.keys(METHOD_NOTES) as PeriodMethod[]).filter(method => months.length > 0 && methods.has(method)).map(method => METHOD_NOTES[method]),
    ...(contract.lines.some(line => line.basis === "attainment" && line.direction === "lower") ? [NOTES.lower] : []),
    ...choices.slice(0, MOST_CHOICES),
    ...(choices.length > MOST_CHOICES ? [NOTES.more(choices.length - MOST_CHOICES)] : []),
  ];
}

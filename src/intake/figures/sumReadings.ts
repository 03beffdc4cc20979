import { absolute } from "../../domain/fraction";
import type { SumPart } from "../records";
import { childrenOf, type Depths } from "./depths";
import { type FigureRow, isTakenAway } from "./figureRow";

export interface StatedSum {
  readonly row: number;
  readonly method: "sum" | "mean";
  readonly readings: readonly (readonly SumPart[])[];
}

/** The lines of one column that say they are made of others, each with what these may be, the likeliest first. */
export function sumReadings(rows: readonly FigureRow[], depths: Depths, column: number): StatedSum[] {
  const outline = { rows, depths, column };
  return rows.flatMap((row, index): StatedSum[] => {
    if (!row.cells.get(column)?.value) return [];
    const readings = unique(readingsOf(outline, index).map(one => parts(outline, one)).filter(one => one !== null && one.length > 0) as (readonly SumPart[])[]);
    return readings.length === 0 ? [] : [{ row: index, method: row.role === "mean" ? "mean" : "sum", readings }];
  });
}

interface Outline {
  readonly rows: readonly FigureRow[];
  readonly depths: Depths;
  readonly column: number;
}

interface Term {
  readonly row: number;
  readonly minus: boolean;
}

function readingsOf(outline: Outline, index: number): Term[][] {
  const { rows, depths } = outline;
  const lines = childrenOf(depths, index).filter(child => rows[child]!.role === "line");
  switch (rows[index]!.role) {
    case "line": return lines.length === 0 ? [] : [lines.map(plus)];
    case "mean": return [since(outline, index, isLeaf), above(outline, index, isLeaf)];
    case "total": return lines.length > 0 ? [lines.map(plus)] : totalReadings(outline, index);
    case "balance": return balanceReadings(outline, index);
  }
}

/** A total may stand for the headings above it up to the one before, for all of them, for the single lines, for the totals; or, first of all, for what follows. */
function totalReadings(outline: Outline, index: number): Term[][] {
  const { rows } = outline;
  const totals = rows.flatMap((row, other) => (other < index && row.role === "total" ? [plus(other)] : []));
  const top = rows.slice(0, index).every(row => row.role !== "line");
  const below = rows.flatMap((row, other) => (other > index && row.role === "line" && outline.depths[other] === 0 ? [plus(other)] : []));
  return top ? [below] : [
    since(outline, index, isTop), above(outline, index, isTop), since(outline, index, isLeaf), above(outline, index, isLeaf), ...(totals.length > 1 ? [totals] : []),
  ];
}

/** What is left: of the headings since the last balance, or of that balance once the last total is taken away. */
function balanceReadings(outline: Outline, index: number): Term[][] {
  const { rows } = outline;
  const signed = since(outline, index, isTop).map(({ row }) => ({ row, minus: isTakenAway(rows[row]!.label) }));
  const balance = lastWith(rows, index, "balance");
  const total = lastWith(rows, index, "total");
  const left = balance !== null && total !== null && total > balance ? [[plus(balance), { row: total, minus: true }]] : [];
  const spent = total === null ? [] : signed.map(term => ({ ...term, minus: true }));
  const rest = left.map(terms => [...terms, ...spent.filter(({ row }) => row > total!)]);
  return signed.some(({ minus }) => minus) ? [signed, ...left, ...rest] : [...left, ...rest];
}

function since(outline: Outline, index: number, fits: (outline: Outline, row: number) => boolean): Term[] {
  let first = index;
  while (first > 0 && (outline.rows[first - 1]!.role === "line" || (outline.rows[index]!.role !== "balance" && outline.rows[first - 1]!.role === "mean"))) first--;
  return above(outline, index, fits).filter(({ row }) => row >= first);
}

function above(outline: Outline, index: number, fits: (outline: Outline, row: number) => boolean): Term[] {
  return outline.rows.flatMap((row, other) => (other < index && row.role === "line" && fits(outline, other) ? [plus(other)] : []));
}

function isTop({ depths }: Outline, row: number): boolean {
  return depths[row] === 0;
}

function isLeaf({ depths }: Outline, row: number): boolean {
  return childrenOf(depths, row).length === 0;
}

function lastWith(rows: readonly FigureRow[], before: number, role: FigureRow["role"]): number | null {
  for (let index = before - 1; index >= 0; index--) if (rows[index]!.role === role) return index;
  return null;
}

function plus(row: number): Term {
  return { row, minus: false };
}

/** Null where one of them holds something else than a figure; a blank one adds nothing. */
function parts({ rows, column }: Outline, terms: readonly Term[]): readonly SumPart[] | null {
  const found = terms.flatMap(({ row, minus }) => {
    const cell = rows[row]!.cells.get(column);
    // What is taken away may be written with its minus.
    return cell ? [{ at: cell.at, value: cell.value && minus ? absolute(cell.value) : cell.value, minus }] : [];
  });
  return found.every((part): part is SumPart => part.value !== null) ? found : null;
}

function unique(readings: readonly (readonly SumPart[])[]): (readonly SumPart[])[] {
  return [...new Map(readings.map(reading => [reading.map(({ at, minus }) => `${minus}${at.cell}`).join(), reading])).values()];
}

import { absolute, compare, equals, type Fraction, fraction, isZero, multiply, subtract, sum } from "../../domain/fraction";
import type { FigureRow } from "./figureRow";

/** How deep each line stands: 0 for a heading or a line of its own, 1 for a line under a heading, and so on. */
export type Depths = readonly number[];

/** Off by no more than this part, a heading is still taken for the sum of its lines: someone mistyped one of them. */
const NEAR = fraction(2, 100);

/**
 * The outline of a table of expenses. Codes ("1", "1.1"), blanks before the names or capitals for the headings say it; each is believed only
 * where the figures bear it out in at least half of the headings. Without such signs a heading is a figure that the next lines add up to.
 */
export function depthsOf(rows: readonly FigureRow[], column: number): Depths {
  const signs = [byCodes(rows), byIndent(rows), byCapitals(rows)].filter(depths => depths !== null);
  return signs.find(depths => isBorneOut(rows, depths, column)) ?? bySums(rows, column);
}

/** The lines directly under a heading. */
export function childrenOf(depths: Depths, row: number): number[] {
  const children: number[] = [];
  let least = Infinity;
  for (let below = row + 1; below < depths.length && depths[below]! > depths[row]!; below++) {
    least = Math.min(least, depths[below]!);
    if (depths[below] === least) children.push(below);
  }
  return children.filter(child => depths[child] === least);
}

function byCodes(rows: readonly FigureRow[]): Depths | null {
  const codes = rows.map(({ label }) => /^\s*((?:\d+|[IVX]+)(?:\.\d+)*)[.)]?[\s–-]/.exec(label)?.[1] ?? null);
  const levels = codes.map(code => (code === null ? null : code.split(".").length - 1));
  const known = levels.filter(level => level !== null);
  if (known.length < rows.length / 2 || new Set(known).size < 2) return null;
  const least = Math.min(...known);
  return levels.map(level => (level ?? least) - least);
}

function byIndent(rows: readonly FigureRow[]): Depths | null {
  const steps = [...new Set(rows.map(row => row.indent))].sort((a, b) => a - b);
  return steps.length < 2 ? null : rows.map(row => steps.indexOf(row.indent));
}

function byCapitals(rows: readonly FigureRow[]): Depths | null {
  const depths = rows.map(({ label, role }) => (role !== "line" || isCapitals(label) ? 0 : 1));
  return depths.includes(0) && depths.includes(1) ? depths : null;
}

function isCapitals(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase();
}

function isBorneOut(rows: readonly FigureRow[], depths: Depths, column: number): boolean {
  const headings = rows.flatMap((row, index) => {
    const stated = row.role === "line" ? valueAt(row, column) : null;
    const parts = childrenOf(depths, index).filter(child => rows[child]!.role === "line").map(child => valueAt(rows[child]!, column));
    return stated === null || parts.length === 0 || parts.includes(null) ? [] : [{ stated, added: sum(parts.filter(part => part !== null)) }];
  });
  const fitting = headings.filter(({ stated, added }) => equals(stated, added));
  const near = headings.filter(({ stated, added }) => isNear(stated, added));
  return headings.length > 0 && near.length === headings.length ? true : fitting.length * 2 >= headings.length && fitting.length > 0;
}

/** A figure that at least two lines right below add up to, exactly or nearly, is their heading. */
function bySums(rows: readonly FigureRow[], column: number): Depths {
  const depths = rows.map(() => 0);
  for (let index = 0; index < rows.length; index++) {
    const end = lastOfSum(rows, index, column);
    if (end === null) continue;
    for (let below = index + 1; below <= end; below++) depths[below] = 1;
    index = end;
  }
  return depths;
}

function lastOfSum(rows: readonly FigureRow[], heading: number, column: number): number | null {
  const stated = rows[heading]!.role === "line" ? valueAt(rows[heading]!, column) : null;
  if (stated === null || isZero(stated)) return null;
  let added = fraction(0);
  let close: number | null = null;
  for (let below = heading + 1; below < rows.length && rows[below]!.role === "line"; below++) {
    const value = valueAt(rows[below]!, column);
    if (value === null) return close;
    added = sum([added, value]);
    if (below < heading + 2) continue;
    if (equals(added, stated)) return below;
    if (close === null && isSlip(stated, added)) close = below;
    if (compare(added, multiply(stated, fraction(102, 100))) > 0) break;
  }
  return close;
}

/** Without any other sign only a slip of a few reais in thousands is believed. */
function isSlip(stated: Fraction, added: Fraction): boolean {
  return compare(multiply(absolute(subtract(stated, added)), fraction(10_000)), absolute(stated)) <= 0;
}

function isNear(stated: Fraction, added: Fraction): boolean {
  return compare(absolute(subtract(stated, added)), multiply(NEAR, absolute(stated))) <= 0;
}

function valueAt(row: FigureRow, column: number): Fraction | null {
  return row.cells.get(column)?.value ?? null;
}

import { type Fraction, ZERO } from "../../domain/fraction";
import { readFigures } from "./readNumber";

/** One line of a points cell, taken apart: what it is given for, and how many points. */
export interface LineOfPoints {
  /** "90 a 99% da meta"; "" where the line only names points. */
  readonly band: string;
  /** Null where it names none. */
  readonly points: Fraction | null;
  readonly text: string;
}

const POINTS = /[-–—:=(]?\s*(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s*(?:pontos?|pts?)\b[.)]?/i;
const POINTS_FIRST = /\b(?:pontos?|pts?)\s*[:=]\s*(\d[\d.]*(?:,\d+)?)/i;
const NONE = /[-–—:=(]?\s*(?:n[ãa]o pontua|sem pontua[çc][ãa]o|nenhum ponto|zero pontos?)\b[.)]?/i;

/** "90 a 99% da meta 180 pontos" -> "90 a 99% da meta" and 180; "Menor que 70% - não pontua." -> 0. A figure alone is the points themselves. */
export function pointsLine(text: string): LineOfPoints {
  const [none, named] = [NONE.exec(text), POINTS.exec(text) ?? POINTS_FIRST.exec(text)];
  const found = none ?? named;
  if (!found) return isBare(text) ? { band: "", points: pointsIn(text), text } : { band: text, points: null, text };
  const band = text.replace(found[0], " ").replace(/^[\s.:;–—•-]+|[\s.:=–—-]+$/g, "").trim();
  return { band, points: none ? ZERO : readFigures(named![1]!)[0]!.value, text };
}

/** The points in a cell of their own: "50", "50 pontos", "não pontua". */
export function pointsIn(text: string): Fraction | null {
  if (NONE.test(text)) return ZERO;
  const [figure, second] = readFigures(text);
  return figure && !second && !figure.percent ? figure.value : null;
}

function isBare(text: string): boolean {
  return /^\s*\d[\d.]*(,\d+)?\s*$/.test(text);
}

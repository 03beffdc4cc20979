import { type Fraction, isNegative, ZERO } from "../../domain/fraction";
import { readFigures } from "./readNumber";

/** One line of a points cell, taken apart: what it is given for, and how many points. */
export interface LineOfPoints {
  /** "90 a 99% da meta"; "" where the line only names points. */
  readonly band: string;
  /** Null where it names none. */
  readonly points: Fraction | null;
  readonly text: string;
}

const NUMBER = "\\d[\\d.]*(?:,\\d+)?(?: \\([a-zà-ú ]+\\))?";
/** "180 pontos", "pontos: 180", "não pontua". */
const WORDED = `(?<![\\d.,])${NUMBER}\\s*(?:pontos?|pts?)\\b|\\b(?:pontos?|pts?)\\s*[:=]\\s*${NUMBER}|n[ãa]o pontua|sem pontua[çc][ãa]o|(?:nenhum|zero) pontos?`;
const NAMED = new RegExp(`[-–—:=(]?\\s*(${WORDED})[.)]?`, "i");
const EACH = new RegExp(WORDED, "gi");
/** A figure behind a sign at the end of the line: "100% = 20", "90% → 15", "abaixo de 80% da meta: 0", "< 70%: zero". */
const UNNAMED = new RegExp(`(?<=[\\p{L}%)]\\s*)(?:[:→]|=>?|\\s[-–—]\\s)\\s*(${NUMBER}|zero)\\s*\\.?$`, "iu");

/** The lines of a cell: as it breaks them, parted by semicolons, or one behind the other ("≥ 90% 100 pontos, 80 a 89% 50 pontos"). */
export function pointsLines(text: string): LineOfPoints[] {
  const lines = text.normalize().split(/\r?\n|[;|]/).flatMap(partsOf).map(part => part.trim()).filter(part => part !== "").map(pointsLine);
  return lines.reduce<LineOfPoints[]>((whole, line) => {
    const last = whole[whole.length - 1];
    // A line broken before its points.
    const broken = last !== undefined && last.points === null && last.band !== "" && line.band === "" && line.points !== null;
    return broken ? [...whole.slice(0, -1), { ...last, points: line.points, text: `${last.text} ${line.text}` }] : [...whole, line];
  }, []);
}

/** "90 a 99% da meta 180 pontos" -> "90 a 99% da meta" and 180; "Menor que 70% - não pontua." -> 0. A figure alone is the points themselves. */
function pointsLine(text: string): LineOfPoints {
  const found = NAMED.exec(text) ?? UNNAMED.exec(text);
  if (!found) return isBare(text) ? { band: "", points: pointsIn(text), text } : { band: text, points: null, text };
  const band = text.replace(found[0], " ").replace(/^[\s.,:;/–—•*-]+|[\s.,:;/=>→–—(-]+$/g, "").trim();
  return { band, points: pointsIn(found[1]!), text };
}

/** The points in a cell of their own: "50", "50 pontos", "não pontua". */
export function pointsIn(text: string): Fraction | null {
  const [figure, second] = readFigures(text);
  if (!figure) return /ponto|pontua|^\s*zero\s*$/i.test(text) ? ZERO : null;
  const isPlain = !second && !figure.percent && figure.other === null && !isNegative(figure.value) && !/\p{L}/u.test(text.slice(0, figure.index));
  return isPlain ? figure.value : null;
}

/** One line may hold several bands: each ends with its points, or begins with them. */
function partsOf(line: string): string[] {
  const found = [...line.matchAll(EACH)];
  if (found.length < 2) {
    const parts = line.split(/\s\/\s/);
    return parts.every(part => UNNAMED.test(part)) ? parts : [line];
  }
  const pointsFirst = line.slice(0, found[0]!.index).replace(/[^\p{L}\d%]/gu, "") === "";
  const cuts = pointsFirst ? found.slice(1).map(({ index }) => index) : found.slice(0, -1).map(match => endOf(line, match));
  return [0, ...cuts].map((cut, index) => line.slice(cut, cuts[index]).replace(/^[\s,/.)]+|[\s,/]+$/g, ""));
}

/** Behind the points, and the bracket or full stop that closes them. */
function endOf(line: string, { index, 0: words }: RegExpMatchArray): number {
  const end = index! + words.length;
  return /^[.)]/.test(line.slice(end)) ? end + 1 : end;
}

function isBare(text: string): boolean {
  return new RegExp(`^\\s*${NUMBER}\\s*$`).test(text);
}

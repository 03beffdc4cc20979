import { type CellRef, parseCellName } from "../../domain/address";
import { equals, type Fraction, ONE, ZERO } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { PointsBand, PointsRecord, TargetRecord } from "../records";
import { fold } from "../text/fold";
import { type BandLimits, readBand } from "../values/readBand";
import { readCell } from "../values/readCell";
import { readFigures } from "../values/readNumber";

/** Points beside targets: bands inside one cell, a line each, or a column for each band. */
export function readPoints(grid: Grid, block: Block, targets: readonly TargetRecord[], id: string): PointsRecord[] {
  const inCell = cellWith(block.header, "points");
  const columns = block.header.cells.filter(cell => isBandHeader(cell));
  if (!inCell && columns.length < 2) return [];
  return targets.flatMap(target => {
    const { row } = parseCellName(target.at.cell);
    const lines = inCell ? linesIn(grid, row, inCell) : linesAcross(grid, row, columns);
    if (lines.length === 0) return [];
    const basis = inCell && !lines.some(line => /\bmeta\b/.test(fold(line.band))) ? "value" : "attainment";
    return [{
      block: id, at: lines[0]!.at, indicator: target.indicator, targetAt: target.at, basis, direction: target.direction,
      bands: lines.map(line => bandOf(line, target, basis)),
    }];
  });
}

interface Line {
  readonly band: string;
  readonly points: Fraction | null;
  readonly text: string;
  readonly at: CellRef;
}

/** "90 a 99%", "< 70%", "100%" as a header: the column holds the points of that band. */
function isBandHeader(cell: HeaderCell): boolean {
  return cell.roles.length === 0 && cell.text.includes("%") && readFigures(cell.text).length > 0 && cell.text.length <= 30;
}

/** "Até 60 min – 100 pontos.\nDe 61 min a 80 min – 50 pontos.\nAcima de 80 min – não pontua." */
function linesIn(grid: Grid, row: number, cell: HeaderCell): Line[] {
  const at = grid.home(row, cell.column);
  return grid.seenText(row, cell.column).split(/\r?\n|;/).map(text => text.trim()).filter(text => text !== "").map(text => {
    const written = /[-–—:]?\s*(\d+(?:[.,]\d+)?)\s*(?:pontos?|pts?)\b\.?/i.exec(text);
    const none = /[-–—:]?\s*não pontua\.?/i.exec(text);
    const found = written ?? none;
    const points = written ? readFigures(written[1]!)[0]!.value : none ? ZERO : null;
    return { band: (found ? text.replace(found[0], " ") : text).replace(/[\s.–—-]+$/, "").trim(), points, text, at };
  });
}

function linesAcross(grid: Grid, row: number, columns: readonly HeaderCell[]): Line[] {
  return columns.flatMap(cell => {
    const text = grid.seenText(row, cell.column);
    if (text === "") return [];
    const points = readCell(grid, row, cell.column)?.value ?? readFigures(text)[0]?.value ?? (/não pontua/i.test(text) ? ZERO : null);
    return [{ band: cell.text, points, text: cell.text, at: grid.home(row, cell.column) }];
  });
}

function bandOf(line: Line, target: TargetRecord, basis: PointsRecord["basis"]): PointsBand {
  const read = limitsOf(line.band, basis);
  const { limits, contradicts } = turned(read, target, basis);
  return { ...limits, points: line.points, text: line.text, at: line.at, contradictsTarget: contradicts };
}

const UNKNOWN: BandLimits = { from: null, fromInclusive: false, to: null, toInclusive: false };

function limitsOf(band: string, basis: PointsRecord["basis"]): BandLimits {
  const folded = fold(band);
  if (basis === "value") {
    if (/\bimediat[oa]\b/.test(folded)) return { from: ZERO, fromInclusive: true, to: ZERO, toInclusive: true };
    const limits = readBand(band, "plain") ?? UNKNOWN;
    // "Atendimento em 10 min": up to ten minutes, not ten sharp.
    return isPoint(limits) ? { from: null, fromInclusive: false, to: limits.to, toInclusive: true } : limits;
  }
  if (/^(atingir|cumprir|alcancar)\b/.test(folded) && readFigures(band).length === 0) return { ...UNKNOWN, from: ONE, fromInclusive: true };
  const limits = readBand(band) ?? UNKNOWN;
  // "100%" or "Atingir 100% da meta" at the top means "or more".
  return isPoint(limits) ? { from: limits.from, fromInclusive: true, to: null, toInclusive: false } : limits;
}

function isPoint({ from, to }: BandLimits): boolean {
  return from !== null && to !== null && equals(from, to);
}

/** "Até 70% de bom e ótimo – 100 pontos" under "Maior ou igual a 70%" cannot mean that less is better. */
function turned(limits: BandLimits, target: TargetRecord, basis: PointsRecord["basis"]): { readonly limits: BandLimits; readonly contradicts: boolean } {
  const upTo = limits.from === null && limits.to !== null && limits.toInclusive;
  const isTarget = basis === "value" && target.value !== null && limits.to !== null && equals(limits.to, target.value);
  if (!upTo || !isTarget || target.direction === "lower") return { limits, contradicts: false };
  return { limits: { from: limits.to, fromInclusive: true, to: null, toInclusive: false }, contradicts: true };
}

import { type CellRef, parseCellName } from "../../domain/address";
import { compare, equals, type Fraction, ONE } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { Direction, PointsRecord, TargetRecord } from "../records";
import { fold } from "../text/fold";
import { readCell } from "../values/readCell";
import { readMeasure } from "../values/readMeasure";
import { readFigures } from "../values/readNumber";
import { type PointsLine, readPointsBands } from "../values/readPointsBands";
import { pointsIn, pointsLines } from "../values/readPointsLine";

/** Points beside targets: bands inside one cell, a line each, or a column for each band or for each number of points. Total lines earn none. */
export function readPoints(grid: Grid, block: Block, targets: readonly TargetRecord[], id: string): PointsRecord[] {
  const inCell = cellWith(block.header, "points");
  const columns = block.header.cells.filter(isBandHeader);
  const pairs = bandsBesidePoints(block.header.cells);
  const steps = block.header.cells.filter(isPointsHeader);
  const bandsAreWritten = inCell !== undefined || steps.length > 1;
  if (!bandsAreWritten && columns.length < 2) return [];
  const taken = new Set(targets.map(({ at }) => parseCellName(at.cell).row));
  return targets.flatMap((target): PointsRecord[] => {
    if (target.total) return [];
    const { row } = parseCellName(target.at.cell);
    const lines = pairs.length > 0 ? rowsOf(block, row, taken).flatMap(each => linesBeside(grid, each, pairs))
      : steps.length > 1 ? linesUnder(grid, row, steps) : inCell ? linesIn(grid, row, inCell) : linesAcross(grid, block, row, columns);
    if (lines.length === 0) return [];
    const basis = bandsAreWritten && !isByAttainment(lines, target) ? "value" : "attainment";
    const direction = basis === "value" ? directionOf(lines, target) : target.direction;
    return [{
      block: id, at: lines[0]!.at, indicator: target.indicator, targetAt: target.at, basis, direction,
      percent: basis === "attainment" || target.percent,
      measure: basis === "attainment" || target.percent ? null : target.measure ?? measureIn(lines),
      bands: readPointsBands(lines, { ...target, direction }, basis),
    }];
  });
}

type PlacedLine = PointsLine & { readonly at: CellRef; readonly statedAt: CellRef };

/** "90 a 99%", "< 70%", "100%" as a header: the column holds the points of that band. */
function isBandHeader(cell: HeaderCell): boolean {
  return cell.roles.length === 0 && cell.text.includes("%") && readFigures(cell.text).length > 0 && cell.text.length <= 30;
}

/** "100 pontos | 50 pontos | não pontua": the columns hold the bands that earn them. */
function isPointsHeader({ text }: HeaderCell): boolean {
  return /^\s*\d+([.,]\d+)? ?(pontos?|pts?)\s*$|^(nao pontua|zero pontos?)$/.test(fold(text));
}

/** "Faixa 1 | Pontos | Faixa 2 | Pontos": each band has its points in the column after it. */
function bandsBesidePoints(cells: readonly HeaderCell[]): [HeaderCell, HeaderCell][] {
  return cells.flatMap((points, index): [HeaderCell, HeaderCell][] => {
    const band = cells[index - 1];
    return points.roles.includes("points") && band && /^(faixa|criterio|parametro|intervalo|resultado|condicao|desempenho)/.test(fold(band.text)) && !band.roles.includes("points") ? [[band, points]] : [];
  });
}

/** The line of the target, and those below it that have none of their own: a band a line. */
function rowsOf({ rows }: Block, row: number, taken: ReadonlySet<number>): number[] {
  const after = rows.map(each => each.row).filter(each => each > row);
  const next = after.findIndex(each => taken.has(each));
  return [row, ...(next < 0 ? after : after.slice(0, next))];
}

function linesBeside(grid: Grid, row: number, pairs: readonly [HeaderCell, HeaderCell][]): PlacedLine[] {
  return pairs.flatMap(([{ column: bandColumn }, { column }]) => {
    const [band, text] = [grid.seenText(row, bandColumn), grid.seenText(row, column)];
    const points = readCell(grid, row, column)?.value ?? pointsIn(text);
    return band === "" && text === "" ? [] : [{ band, points, text: `${band} – ${text}`, at: grid.home(row, column), statedAt: grid.home(row, bandColumn) }];
  });
}

/** "Até 60 min – 100 pontos.\nDe 61 min a 80 min – 50 pontos.\nAcima de 80 min – não pontua." */
function linesIn(grid: Grid, row: number, { column }: HeaderCell): PlacedLine[] {
  const at = grid.home(row, column);
  return pointsLines(grid.seenText(row, column)).map(line => ({ ...line, at, statedAt: at }));
}

function linesUnder(grid: Grid, row: number, steps: readonly HeaderCell[]): PlacedLine[] {
  return steps.flatMap(({ column, text: points }) => {
    const band = grid.seenText(row, column);
    const at = grid.home(row, column);
    return band === "" || /^[-–—]+$/.test(band) ? [] : [{ band, points: pointsIn(points), text: `${band} – ${points}`, at, statedAt: at }];
  });
}

function linesAcross(grid: Grid, { header }: Block, row: number, columns: readonly HeaderCell[]): PlacedLine[] {
  return columns.flatMap(({ column, text: band }) => {
    const text = grid.seenText(row, column);
    const points = readCell(grid, row, column)?.value ?? pointsIn(text);
    return text === "" ? [] : [{ band, points, text: band, at: grid.home(row, column), statedAt: grid.home(header.bottom, column) }];
  });
}

/**
 * The bands speak of the target ("90 a 99% da meta"), or there is nothing else they could speak of: they name no value, they are percentages
 * of a target that is none, or they begin at 100 % and never name the target's own figure.
 */
function isByAttainment(lines: readonly PointsLine[], { reading, percent, value }: TargetRecord): boolean {
  const bands = lines.map(({ band }) => fold(band));
  const figures = bands.flatMap(band => readFigures(band));
  if (reading.metOrNot || bands.some(band => /\bmetas?\b/.test(band))) return true;
  if (figures.length === 0) return !bands.some(band => /\bimediat[oa]\b/.test(band));
  if (!figures.some(figure => figure.percent)) return false;
  return !percent || (value !== null && !figures.some(figure => equals(figure.value, value)) && figures.some(figure => equals(figure.value, ONE)));
}

/** A target that names no direction ("2 dias") has that of its points: "Até 2 dias (100 pontos)", "Mais de 5 dias (não pontua)". */
function directionOf(lines: readonly PointsLine[], target: TargetRecord): Direction {
  if (saysDirection(target.text)) return target.direction;
  const bands = readPointsBands(lines, { ...target, value: null }, "value").filter(band => band.points !== null);
  const upper = bands.filter(band => band.from === null && band.to !== null);
  const lower = bands.filter(band => band.from !== null && band.to === null);
  const [most, least] = [upper, lower].map(some => some.map(band => band.points!).reduce<Fraction | null>((top, points) => (top === null || compare(points, top) > 0 ? points : top), null));
  if (!most || !least) return target.direction;
  return compare(most, least) > 0 ? "lower" : compare(most, least) < 0 ? "higher" : target.direction;
}

function saysDirection(text: string): boolean {
  return /[<>≤≥]|\b(maior|menor|minim\w+|maxim\w+|ate|acima|abaixo|superior|inferior|menos|mais|imediat\w+)\b/.test(fold(text));
}

function measureIn(lines: readonly PointsLine[]): string | null {
  for (const { band } of lines) for (const figure of readFigures(band)) {
    const measure = readMeasure(band, figure);
    if (measure !== null) return measure;
  }
  return null;
}

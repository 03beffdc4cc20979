import { cellName } from "../../domain/address";
import { divide, type Fraction, HUNDRED } from "../../domain/fraction";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import type { SeriesRecord } from "../records";
import { fold } from "../text/fold";
import { readCell } from "../values/readCell";
import { readFigures } from "../values/readNumber";
import type { TypedNumber } from "../values/readTarget";
import { columnMeanings } from "./columnMeanings";
import type { Reading } from "./reading";

/** An indicator a line, a year a column: "713 - Proporção de …" | 19,4 | 19 | 18,6. */
export function readSeries(grid: Grid, block: Block, id: string): Reading {
  const years = block.header.cells.filter(cell => cell.year !== null);
  const labels = block.header.cells.filter(cell => cell.year === null && cell.column < years[0]!.column);
  const label = labels.find(cell => cell.roles.includes("indicator")) ?? labels.find(cell => !cell.roles.includes("ordinal")) ?? labels[0];
  const number = labels.find(cell => cell !== label && cell.roles.includes("ordinal"));
  const unit = block.header.cells.find(cell => cell.roles.includes("measureUnit"));
  const series: SeriesRecord[] = [];
  for (const { row } of block.rows) {
    const name = label ? grid.seenText(row, label.column) : "";
    if (name === "") continue;
    const { code, indicator } = splitCode(name, number ? grid.seenText(row, number.column) : "");
    const inPercent = isPercentage(name) || (unit !== undefined && isPercentage(grid.seenText(row, unit.column)));
    for (const cell of years) {
      const text = grid.ownText(row, cell.column);
      if (text === "") continue;
      const percent = inPercent || text.includes("%") || grid.isPercent(row, cell.column);
      series.push({
        block: id, at: { sheet: grid.sheet, cell: cellName(row, cell.column) }, code, indicator, year: cell.year!, measure: cell.measure ?? "target",
        value: valueAt(grid, row, cell.column, { text, percent }), percent, text,
      });
    }
  }
  return { series, columns: columnMeanings(block.header, { ordinal: number ?? null, indicator: label ?? null, measureUnit: unit ?? null, ...Object.fromEntries(years.map(cell => [cell.measure === "actual" ? `${cell.year} result` : String(cell.year), cell])) }) };
}

/** "713 - Proporção de internações" -> code 713; @param beside what a column of its own says ("Cód. | Indicador"). */
function splitCode(name: string, beside: string): { readonly code: string | null; readonly indicator: string } {
  const match = /^(\d{1,5}(?:\.\d+)*)\s*[-–.)]\s+(?=\p{L}|%)/u.exec(name);
  return match ? { code: match[1]!, indicator: name.slice(match[0].length) } : { code: beside || null, indicator: name };
}

/** The name of an indicator, or of the unit it is measured in. */
function isPercentage(name: string): boolean {
  return name.includes("%") || /^(\d+ ?- ?)?(percentual|porcentagem|proporcao)\b/.test(fold(name));
}

/**
 * "54 (19 Sul + 35 Norte)" is 54: what stands in brackets explains the figure. Two figures outside brackets
 * ("2.871 (Sul) 3.855 (Norte)") are two values, and none is taken.
 */
function valueAt(grid: Grid, row: number, column: number, { text, percent }: Pick<SeriesRecord, "text" | "percent">): Fraction | null {
  const typed = readCell(grid, row, column);
  const [figure, second] = typed ? [] : readFigures(text.replace(/\([^)]*\)/g, " "));
  // "19,4" of a proportion is 19,4 %.
  const scale = (one: TypedNumber): Fraction => (percent && !one.percent ? divide(one.value, HUNDRED) : one.value);
  if (typed) return scale(typed);
  return !figure || second || (figure.other && !percent) ? null : scale(figure);
}

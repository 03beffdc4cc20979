import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { cellWith } from "../header/header";
import { isOfWeights } from "../header/isOfWeights";
import type { DistributionRecord, ShareRecord, StatedTotalRecord } from "../records";
import { readKind } from "../values/readKind";
import { readFigures } from "../values/readNumber";
import { readWeights } from "../values/readWeights";
import { columnMeanings } from "./columnMeanings";
import { isTotalName } from "../text/names";
import type { Reading } from "./reading";

/**
 * A label and a weight, no target: shares where the labels name the kinds ("Produção 90%", "Qualitativos 10%"),
 * else a distribution over groups, which is compared with the weights and never paid from.
 */
export function readWeightTable(grid: Grid, block: Block, context: Context, id: string): Reading {
  const weight = cellWith(block.header, "weight") ?? cellWith(block.header, "part")!;
  const labels = block.header.cells.filter(cell => cell.column < weight.column);
  const rows = block.rows.map(({ row }) => row);
  // Figures between the names and the weights are targets that nobody headed so: better said to be left out than read as something else.
  if (labels.slice(1).some(({ column }) => holdsFigures(grid, rows, column))) return { columns: [] };
  const weights = readWeights(grid, rows, [weight.column]);
  const lines = rows.map(row => ({
    label: labels.map(cell => grid.seenText(row, cell.column)).filter(text => /\p{L}/u.test(text)).pop() ?? "",
    at: grid.home(row, weight.column),
    text: grid.seenText(row, weight.column),
    value: weights(row, weight.column),
  })).filter(line => line.label !== "" && line.value !== undefined);
  const parts = lines.filter(line => !isTotalName(line.label));
  const isShare = parts.length > 0 && parts.every(line => readKind(line.label) !== null);
  const statedTotals = lines.filter(line => isTotalName(line.label)).map((line): StatedTotalRecord => ({
    block: id, at: line.at, of: isShare ? "shares" : "distribution", label: line.label, value: line.value ?? null, text: line.text, parts: parts.map(part => part.at),
  }));
  if (!isShare && !cellWith(block.header, "weight") && !block.titles.some(title => isOfWeights(title.text))) return { columns: [] };
  const columns = columnMeanings(block.header, { label: labels[labels.length - 1] ?? null, weight });
  if (isShare) {
    const shares = parts.map((line): ShareRecord => ({ block: id, at: line.at, label: line.label, kind: readKind(line.label), share: line.value ?? null, text: line.text }));
    return { shares, statedTotals, columns };
  }
  const distributions = parts.map((line): DistributionRecord => ({ block: id, at: line.at, group: line.label, kind: context.kind, share: line.value ?? null, text: line.text }));
  return { distributions, statedTotals, columns };
}

function holdsFigures(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.filter(row => grid.ownText(row, column) !== "");
  const figures = filled.filter(row => typeof grid.own(row, column) === "number" || readFigures(grid.ownText(row, column)).length > 0);
  return figures.length * 2 > filled.length;
}

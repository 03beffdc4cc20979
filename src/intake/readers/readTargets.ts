import { type CellRef, cellName } from "../../domain/address";
import type { Block } from "../block/block";
import { type Context } from "../block/context";
import { targetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";
import type { StatedTotalRecord, TargetRecord } from "../records";
import { readCell } from "../values/readCell";
import { readKind } from "../values/readKind";
import { readImpliedFrequency } from "../values/readPeriod";
import { readTarget } from "../values/readTarget";
import { readWeights } from "../values/readWeights";
import { columnMeanings } from "./columnMeanings";
import { shareMerged, weightInTitle, weightOf } from "./lineWeights";
import { markTotals } from "./markTotals";
import { isFacilityName, isTotalName } from "../text/names";
import { readActionLines } from "./readActionLines";
import { baselineAt, inUnit } from "./inUnit";
import { readPoints } from "./readPoints";
import type { Reading } from "./reading";

/** A table with one target a line: long (with facilities), stacked small ones, or two side by side. */
export function readTargets(grid: Grid, block: Block, context: Context, id: string): Reading {
  const columns = targetColumns(grid, block);
  const rows = block.rows.map(({ row }) => row);
  const weights = columns.weight ? readWeights(grid, rows, [columns.weight.column]) : null;
  const titleWeight = columns.weight ? null : weightInTitle(grid, block, columns);
  const targets: TargetRecord[] = [];
  const stated: StatedTotalRecord[] = [];
  const fill = filler(grid);
  const headerKind = columns.groupHeader && /quantitativ|qualitativ/i.test(columns.groupHeader.text) ? readKind(columns.groupHeader.text) : null;
  for (const { row, section } of block.rows) {
    const facility = fill("facility", row, columns.facility) ?? (section !== null && isFacilityName(section) ? section : null);
    const group = fill("group", row, columns.group) ?? columns.groupHeader?.text ?? (section !== null && !isFacilityName(section) ? section : null) ?? (columns.group ? null : context.heading);
    const label = columns.indicator ? grid.seenText(row, columns.indicator.column) : "";
    const text = grid.ownText(row, columns.target.column);
    const weight = columns.weight ? weights!(row, columns.weight.column) : undefined;
    if (text === "") {
      const name = label || grid.seenText(row, block.header.left);
      if (columns.weight && isTotalName(name) && weight !== undefined) {
        stated.push({ block: id, at: grid.home(row, columns.weight.column), of: "column-weights", label: name, value: weight, text: grid.seenText(row, columns.weight.column), parts: [] });
        continue;
      }
      // A total without a figure only closes the table; any other named line without a target is a fault to be seen.
      if (label === "" || isTotalName(label)) continue;
    }
    const indicator = label === "" ? columns.indicator?.text || columns.target.text : label;
    const unit = columns.unit ? grid.seenText(row, columns.unit.column) : "";
    targets.push({
      ...inUnit(readTarget(text, indicator, readCell(grid, row, columns.target.column)), unit),
      block: id,
      at: { sheet: grid.sheet, cell: cellName(row, columns.target.column) },
      headerCells: headerCells(grid, block, [columns.indicator, columns.target, columns.weight]),
      component: context.component,
      kind: (columns.kind && readKind(grid.seenText(row, columns.kind.column))) ?? context.kind ?? headerKind,
      facility,
      // A header that had to lend its name to the line is no group any more.
      group: label === "" && columns.groupHeader ? null : group,
      indicator,
      text,
      frequency: columns.frequency ? grid.seenText(row, columns.frequency.column) || null : readImpliedFrequency(columns.target.text),
      ...weightOf(grid, row, columns.weight, weight, titleWeight),
      total: isTotalName(label),
      source: columns.source ? grid.seenText(row, columns.source.column) || null : null,
      hasSourceColumn: columns.source !== null,
      hasFrequencyColumn: columns.frequency !== null,
      ...(columns.baseline && { baseline: baselineAt(grid, row, columns.baseline, unit) }),
    });
  }
  const shared = shareMerged(targets);
  const marked = markTotals(shared);
  const parts = marked.filter(target => !target.total && target.weightAt).map(target => target.weightAt!);
  return { targets: marked, actions: readActionLines(grid, block, columns, id), points: readPoints(grid, block, marked, id), statedTotals: stated.map(total => ({ ...total, parts: unique(parts) })), columns: columnMeanings(block.header, columns) };
}

/** Values of a column that go on downwards until another takes their place ("UNIDADE" written once for its lines). */
function filler(grid: Grid): (key: string, row: number, cell: HeaderCell | null) => string | null {
  const last = new Map<string, string>();
  return (key, row, cell) => {
    if (!cell) return null;
    const text = grid.seenText(row, cell.column);
    if (text !== "") last.set(key, text);
    return last.get(key) ?? null;
  };
}

function headerCells(grid: Grid, block: Block, cells: readonly (HeaderCell | null)[]): CellRef[] {
  return cells.filter(cell => cell !== null).map(cell => grid.home(block.header.row, cell.column));
}

function unique(refs: readonly CellRef[]): CellRef[] {
  return [...new Map(refs.map(ref => [ref.cell, ref])).values()];
}

import { areaName, type CellRef, cellName } from "../../domain/address";
import type { Block, BodyRow } from "../block/block";
import { type Context } from "../block/context";
import { type TargetColumns, targetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";
import type { IgnoredRecord, StatedTotalRecord, TargetRecord } from "../records";
import { isTotalName } from "../text/names";
import { readCell } from "../values/readCell";
import { readKind } from "../values/readKind";
import { readImpliedFrequency } from "../values/readPeriod";
import { readTarget } from "../values/readTarget";
import { readWeights } from "../values/readWeights";
import { columnMeanings } from "./columnMeanings";
import { fillDown } from "./fillDown";
import { inUnit } from "./inUnit";
import { kindWeights } from "./kindWeights";
import { shareMerged, weightInTitle, weightOf, weightsOfSections } from "./lineWeights";
import { markTotals } from "./markTotals";
import { readActionLines } from "./readActionLines";
import { pointsTotals } from "./pointsTotals";
import { readPoints } from "./readPoints";
import { hasProduction, readProduction } from "./readProduction";
import type { Reading } from "./reading";
import { sectionNames } from "./sectionNames";
import { targetRecord } from "./targetRecord";

/** A table with one target a line: long (with facilities), stacked small ones, or two side by side. */
export function readTargets(grid: Grid, block: Block, context: Context, id: string): Reading {
  const columns = targetColumns(grid, block);
  const weights = columns.weight ? readWeights(grid, block.rows.map(({ row }) => row), block.header.cells.flatMap(cell => (cell === columns.weight || cell.roles.includes("weight") ? [cell.column] : []))) : null;
  const titleWeight = columns.weight ? null : weightInTitle(grid, block, columns);
  const ofSections = weightsOfSections(grid, block, row => columns.weight !== null && weights!(row, columns.weight.column) !== undefined && !isTotalLine(grid, row, block, columns));
  const table = tableOf(grid, block, context, columns, id);
  const lines: TargetRecord[] = [];
  const stated: StatedTotalRecord[] = [];
  const ignored: IgnoredRecord[] = [];
  const ofKinds = kindWeights(grid, block.header);
  for (const row of block.rows) {
    const [byKind, second] = ofKinds(row.row);
    const weightCell = byKind ?? columns.weight;
    const weight = weightCell && !second ? weights!(row.row, weightCell.column) : undefined;
    const { label, facility, group } = table.names(row);
    const text = grid.ownText(row.row, columns.target.column);
    if (goesOnBelow(grid, row.row, columns)) continue;
    if (text === "") {
      const name = label || grid.seenText(row.row, block.header.left);
      if (columns.weight && weight !== undefined && (isTotalName(name) || isUnnamedTotal(grid, row.row, name, columns.weight))) {
        stated.push({ block: id, at: grid.home(row.row, columns.weight.column), of: "column-weights", label: name || columns.weight.text, value: weight, text: grid.seenText(row.row, columns.weight.column), parts: [] });
        continue;
      }
      // A total without a figure only closes the table; any other named line without a target is a fault to be seen.
      if (label === "" || isTotalName(label)) continue;
    }
    const shared = row.section && !isTotalName(label) ? ofSections.get(row.section) : undefined;
    const own = weightOf(grid, row.row, weightCell, weight, shared ?? titleWeight);
    const line = table.line(row.row, label, text, facility, group, ofSections.size > 0 ? { ...own, weighted: true } : own);
    lines.push(byKind && !second ? { ...line, kind: readKind(byKind.text) } : line);
    if (second && !line.total) ignored.push({ sheet: grid.sheet, range: areaName({ top: row.row, left: byKind!.column, bottom: row.row, right: second.column }), reason: "two-weights" });
  }
  const targets = markTotals(shareMerged(lines));
  const { indicator, target } = columns;
  return {
    targets, ignored,
    ...(indicator && hasProduction(block, target) && { production: readProduction(grid, block, context, id, { indicator, target }).production }),
    actions: readActionLines(grid, block, columns, id),
    ...scored(grid, block, targets, id),
    statedTotals: stated.length === 0 ? stated : withParts(stated, targets),
    columns: columnMeanings(block.header, columns),
  };
}

/** Indicator and target merged over several lines, each with a band of its own: the lines below the first are no targets. */
function goesOnBelow(grid: Grid, row: number, { indicator, target }: TargetColumns): boolean {
  return indicator !== null && isCovered(grid, row, indicator) && isCovered(grid, row, target);
}

/** By a cell that is merged down to it. */
function isCovered(grid: Grid, row: number, { column }: HeaderCell): boolean {
  return (grid.merge(row, column)?.top ?? row) < row;
}

function isTotalLine(grid: Grid, row: number, { header }: Block, { indicator, facility }: TargetColumns): boolean {
  return [header.left, indicator?.column, facility?.column].some(column => column !== undefined && isTotalName(grid.seenText(row, column)));
}

function totalName(text: string): string {
  return isTotalName(text) ? text : "";
}

/** The weights that the totals of a column stand for, each cell once. */
function withParts(stated: readonly StatedTotalRecord[], targets: readonly TargetRecord[]): StatedTotalRecord[] {
  const parts = targets.flatMap(target => (!target.total && target.weightAt ? [target.weightAt] : []));
  return stated.map(total => ({ ...total, parts: [...new Map(parts.map(ref => [ref.cell, ref])).values()] }));
}

/** A weight alone in its row, under the others. */
function isUnnamedTotal(grid: Grid, row: number, name: string, { column }: HeaderCell): boolean {
  return name === "" && grid.ownText(row, column) !== "";
}

function scored(grid: Grid, block: Block, targets: readonly TargetRecord[], id: string): Pick<Reading, "points" | "statedSums"> {
  const points = readPoints(grid, block, targets, id);
  return { points, statedSums: pointsTotals(grid, block, points) };
}

interface Table {
  names(row: BodyRow): { readonly label: string; readonly facility: string | null; readonly group: string | null };
  line(row: number, label: string, text: string, facility: string | null, group: string | null, weight: ReturnType<typeof weightOf>): TargetRecord;
}

/** What holds for every line of the table is found once. */
function tableOf(grid: Grid, block: Block, context: Context, columns: TargetColumns, id: string): Table {
  const { indicator, target, groupHeader } = columns;
  const facilityAt = fillDown(grid, columns.facility);
  const groupAt = fillDown(grid, columns.group);
  const headers = [indicator, target, columns.weight].flatMap((cell): CellRef[] => (cell ? [grid.home(block.header.row, cell.column)] : []));
  const namesLines = block.rows.some(({ row }) => indicator !== null && grid.seenText(row, indicator.column) !== "");
  const headerKind = groupHeader && /quantitativ|qualitativ/i.test(groupHeader.text) ? readKind(groupHeader.text) : null;
  const implied = columns.frequency ? null : readImpliedFrequency(target.text);
  const unit = inUnit(grid, block, columns);
  const seen = (row: number, cell: HeaderCell | null): string => (cell ? grid.seenText(row, cell.column) : "");
  return {
    names: ({ row, section }) => {
      const { place, part } = sectionNames(section);
      return {
        // "TOTAL" may stand under the numbers of the lines.
        label: seen(row, indicator) || totalName(grid.seenText(row, block.header.left)),
        facility: facilityAt(row) ?? place ?? context.facility,
        group: groupAt(row) ?? groupHeader?.text ?? part ?? (columns.group ? null : context.heading),
      };
    },
    line: (row, label, text, facility, group, weight) => {
      const name = label === "" ? indicator?.text || target.text : label;
      const meaning = unit(row, readTarget(text, name, readCell(grid, row, target.column)));
      return targetRecord(meaning, {
        block: id, at: { sheet: grid.sheet, cell: cellName(row, target.column) }, headerCells: headers, component: context.component,
        kind: (columns.kind && readKind(grid.seenText(row, columns.kind.column))) ?? context.kind ?? headerKind,
        facility,
        // A header that had to lend its name to its lines is no group any more.
        group: label === "" && groupHeader && !namesLines ? null : group,
        indicator: name, text,
        frequency: columns.frequency ? seen(row, columns.frequency) || null : implied,
        weight: weight.weight, weightAt: weight.weightAt, weighted: weight.weighted, sharedWeight: null,
        total: isTotalName(label) || (facility !== null && isTotalName(facility)),
        source: seen(row, columns.source) || null, hasSourceColumn: columns.source !== null, hasFrequencyColumn: columns.frequency !== null,
      });
    },
  };
}

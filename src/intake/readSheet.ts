import { areaName } from "../domain/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Block } from "./block/block";
import { type Context, contextsOf } from "./block/context";
import { findBlocks } from "./block/findBlocks";
import { findIgnored } from "./block/findIgnored";
import { type Grid, gridOf } from "./grid/grid";
import { cellWith } from "./header/header";
import { isSetAside } from "./header/recipeHeaders";
import { emptyRecords } from "./readers/emptyRecords";
import { isTotalName } from "./text/names";
import { readActions } from "./readers/readActions";
import { readBands } from "./readers/readBands";
import { readBudgets } from "./readers/readBudgets";
import { readFigureTable } from "./readers/readFigureTable";
import { readMatrix } from "./readers/readMatrix";
import { readCard } from "./readers/readCard";
import { readProduction } from "./readers/readProduction";
import { readSentences } from "./readers/readSentences";
import { readSeries } from "./readers/readSeries";
import { readTargets } from "./readers/readTargets";
import { lineNameColumn, readThreeLines } from "./readers/readThreeLines";
import { readWeightTable } from "./readers/readWeightTable";
import { readWideTargets } from "./readers/readWideTargets";
import type { Reading } from "./readers/reading";
import type { TableRecipe } from "./recipe";
import type { BlockKind, Records } from "./records";
import { readKind } from "./values/readKind";

/** Reads one sheet: every table on it, and what was left out. @param recipe what a person said about its tables */
export function readSheet(sheet: SheetSnapshot, recipe: readonly TableRecipe[] = []): Records {
  const grid = gridOf(sheet);
  const records = emptyRecords();
  const blocks = findBlocks(grid, recipe);
  const contexts = contextsOf(grid, blocks);
  const used: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const area = { top: block.header.row, left: block.header.left, bottom: block.bottom, right: block.header.right };
    const range = areaName(area);
    if (isSetAside(grid, block.header, recipe)) {
      used.push(block);
      records.ignored.push({ sheet: sheet.name, range, reason: "set-aside" });
      continue;
    }
    const reading = readBlock(grid, block, contexts[index]!, `${sheet.name}!${range}`);
    const { columns, ...lists } = reading;
    const [kind, main] = LISTS.find(([, list]) => (lists[list]?.length ?? 0) > 0) ?? [];
    if (!kind || !main) continue;
    used.push(block);
    for (const [name, list] of Object.entries(lists)) {
      const all: unknown[] = records[name as keyof typeof lists];
      for (const record of list) all.push(record);
    }
    records.blocks.push({
      id: `${sheet.name}!${range}`, sheet: sheet.name, range, kind, title: block.titles[0]?.text ?? null,
      headerRows: [block.header.row, ...block.repeats], columns, count: lists[main]!.length,
    });
  }
  records.ignored.push(...findIgnored(grid, used));
  return records;
}

function readBlock(grid: Grid, block: Block, context: Context, id: string): Reading {
  switch (block.header.shape) {
    case "targets": return namesKinds(grid, block) ? readWeightTable(grid, block, context, id) : readTargets(grid, block, context, id);
    case "wide-targets": return readWideTargets(grid, block, context, id);
    case "bands": return readBands(grid, block, context, id);
    case "weights": return readWeightTable(grid, block, context, id);
    case "budgets": return readBudgets(grid, block, id);
    case "matrix": return readMatrix(grid, block, context, id);
    case "cards": return readCard(grid, block, id);
    case "sentences": return readSentences(grid, block, context, id);
    case "figures": return readFigureTable(grid, block, id);
    case "series": return readSeries(grid, block, id);
    case "actions": return readActions(grid, block, id);
    case "production": {
      const production = readProduction(grid, block, context, id);
      const names = lineNameColumn(grid, block);
      return names === null ? production : readThreeLines(grid, block, context, id, names, production.production ?? []);
    }
  }
}

/** "INDICADOR | METAS | PESO %" over "Metas Quantitativas 90%": the word Metas heads names, not figures; it is a table of shares. */
function namesKinds(grid: Grid, block: Block): boolean {
  const weight = cellWith(block.header, "weight");
  const target = cellWith(block.header, "target");
  if (!weight || !target) return false;
  let named = false;
  for (const { row } of block.rows) {
    const text = grid.seenText(row, target.column);
    if (text === "" || isTotalName(text)) continue;
    if (readKind(text) === null) return false;
    named = true;
  }
  return named;
}

const LISTS: readonly [BlockKind, keyof Omit<Reading, "columns">][] = [
  ["targets", "targets"], ["bands", "bands"], ["shares", "shares"], ["distribution", "distributions"], ["production", "production"], ["budgets", "budgets"],
  ["series", "series"], ["actions", "actions"], ["cards", "cards"], ["figures", "figures"],
];

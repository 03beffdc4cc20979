import type { BlockSummary, Kind, Records } from "../../intake/records";
import { ignoredReason } from "../../locale/ignored";
import { countOf, IGNORED_TITLE, readTitle, RECIPE_HINT } from "../../locale/summary";
import { alignTable } from "./alignTable";

/** What was recognised, sheet by sheet, and what was left aside. @param file the workbook's base name. */
export function contractSummary(file: string, records: Records): string[] {
  const sheets = [...new Set(records.blocks.map(block => block.sheet))];
  return [
    readTitle(file, sheets.length, totals(records)),
    ...sheets.flatMap(sheet => ["", sheet, ...sheetLines(sheet, records)]),
    ...ignoredLines(records),
  ];
}

function totals(records: Records): string[] {
  const kinds = [...new Set(records.blocks.map(block => block.kind))];
  return kinds.map(kind => countOf(kind, records.blocks.reduce((many, block) => many + (block.kind === kind ? block.count : 0), 0), null));
}

function sheetLines(sheet: string, records: Records): string[] {
  const blocks = records.blocks.filter(block => block.sheet === sheet);
  return alignTable(blocks.map(block => ["", block.range, countOf(block.kind, block.count, kindOf(block, records))]), []);
}

function kindOf(block: BlockSummary, records: Records): Kind | null {
  if (block.kind !== "targets") return null;
  const kinds = new Set(records.targets.filter(target => target.block === block.id).map(target => target.kind));
  return kinds.size === 1 ? [...kinds][0]! : null;
}

function ignoredLines(records: Records): string[] {
  if (records.ignored.length === 0) return [];
  const rows = records.ignored.map(({ sheet, range, reason }) => ["", `${sheet}!${range}`, ignoredReason(reason)]);
  const readable = records.ignored.some(({ reason }) => reason === "no-planning-header" || reason === "no-value-column");
  return ["", IGNORED_TITLE, ...alignTable(rows, []), ...(readable ? [RECIPE_HINT] : [])];
}

import { areaName } from "../../domain/address";
import { foldName, markOf, NAME_COMMENT } from "../marks";
import type { SheetPatch } from "../patch";
import { fixedReference } from "../sheetReference";
import { clearSheet, keptTable, tablesOf } from "./clearSheet";
import { namesTable } from "./contentMatrix";
import type { Pace } from "./pacedRequests";
import type { Outline } from "./readOutline";
import { writeContents, writeFormats, writeLinks } from "./writeCells";
import { writeChart } from "./writeCharts";
import { writeLayout } from "./writeLayout";
import { writeConditionals, writeValidation } from "./writeRules";
import { writeStyles } from "./writeStyles";

/**
 * Writes sheets with their marks: those that stand are made anew in their place, others are added at the end.
 * All sheets and names come before the cells, and tables before the formulas that name their columns, because a formula
 * must find what it refers to. Looks come after the data.
 * @param patches with resolved names
 */
export async function writeSheets(context: Excel.RequestContext, patches: readonly SheetPatch[], outline: Outline, pace: Pace): Promise<void> {
  const { worksheets } = context.workbook;
  await makeRoom(context, patches, outline);
  for (const patch of patches) writeNames(context, patch);
  const each = async (write: (sheet: Excel.Worksheet, patch: SheetPatch) => Promise<void>) => {
    for (const patch of patches) await write(worksheets.getItem(patch.name), patch);
  };
  const { dateShift } = outline;
  await each((sheet, patch) => writeLinks(sheet, patch, pace));
  await each((sheet, patch) => writeContents(sheet, patch, pace, { only: cell => !namesTable(cell), dateShift }));
  await each(async (sheet, patch) => writeTables(sheet, patch, outline));
  await each((sheet, patch) => writeContents(sheet, patch, pace, { only: namesTable, dateShift }));
  await each(async (sheet, patch) => {
    await writeFormats(sheet, patch, pace);
    await writeStyles(sheet, patch, pace);
    patch.validations.forEach(validation => writeValidation(sheet, validation));
    writeConditionals(sheet, patch.conditionals);
    await writeLayout(sheet, patch, pace);
    patch.charts.forEach(chart => writeChart(sheet, chart));
  });
  await pace.send();
}

/** Empties the sheets that stand, adds the others, and marks them all: a job that breaks off leaves nothing that is not known as ours. */
async function makeRoom(context: Excel.RequestContext, patches: readonly SheetPatch[], outline: Outline): Promise<void> {
  const { worksheets, properties } = context.workbook;
  const standing = new Set(outline.sheets.map(({ name }) => foldName(name)));
  const own = patches.filter(({ name }) => standing.has(foldName(name)));
  const charts = own.map(({ name }) => worksheets.getItem(name).charts.load("items/chartType"));
  if (own.length > 0) await context.sync();
  own.forEach((patch, index) => clearSheet(context, patch, outline, charts[index]!.items));
  for (const patch of patches) {
    if (!own.includes(patch)) worksheets.add(patch.name);
    properties.custom.add(markOf(patch.key), patch.name);
  }
}

function writeNames({ workbook }: Excel.RequestContext, { name: sheet, names }: SheetPatch): void {
  for (const { name, area } of names) workbook.names.add(name, `=${fixedReference(sheet, area)}`, NAME_COMMENT);
}

function writeTables(sheet: Excel.Worksheet, patch: SheetPatch, outline: Outline): void {
  const kept = new Set(tablesOf(outline, patch.name).map(table => keptTable(table, patch)));
  for (const wanted of patch.tables) {
    const table = kept.has(wanted) ? sheet.tables.getItem(wanted.name) : sheet.tables.add(areaName(wanted.area), true);
    if (!kept.has(wanted)) table.name = wanted.name;
    if (wanted.style !== undefined) table.style = wanted.style;
  }
}

import type { Area } from "../../domain/address";
import type { CellContent, CellPatch, SheetPatch } from "../patch";
import { sheetReference } from "../sheetReference";
import { areaAround, cellInput, cellMatrix } from "./contentMatrix";
import { isDateFormat } from "./dateSystem";
import { CELLS_PER_REQUEST, type Pace } from "./pacedRequests";
import { rangeOf } from "./ranges";
import { rectangles } from "./rectangles";
import { cellCount, splitArea } from "./splitArea";

/** In characters. */
const ORDINARY_LENGTH = 50;

export interface WriteCellsOptions {
  /** Which of the patch's cells. */
  readonly only: (cell: CellPatch) => boolean;
  /** See Outline.dateShift. */
  readonly dateShift: number;
}

/** Writes values, formulas and the texts of links: one matrix a block of rows. */
export async function writeContents(sheet: Excel.Worksheet, patch: SheetPatch, pace: Pace, { only, dateShift }: WriteCellsOptions): Promise<void> {
  const input = (cell: CellPatch) => {
    const value = cellInput(cell.content);
    return typeof value === "number" && dateShift !== 0 && isDateFormat(formatOf(patch, cell) ?? "") ? value - dateShift : value;
  };
  const cells = patch.cells.filter(cell => only(cell) && cellInput(cell.content) !== null);
  await inBlocks(cells, averageWeight(cells), pace, area => {
    rangeOf(sheet, area).formulas = cellMatrix(cells, area, input);
  });
}

export async function writeFormats(sheet: Excel.Worksheet, patch: SheetPatch, pace: Pace): Promise<void> {
  const cells = patch.cells.filter(cell => formatOf(patch, cell) !== undefined);
  await inBlocks(cells, 1, pace, area => {
    rangeOf(sheet, area).numberFormat = cellMatrix(cells, area, cell => formatOf(patch, cell)!);
  });
}

/**
 * Makes links, a column at a time. A link writes its text into the cell as if it were typed and gives it a look of its own:
 * contents and styles come after it.
 */
export async function writeLinks(sheet: Excel.Worksheet, { cells }: SheetPatch, pace: Pace): Promise<void> {
  const links = cells.filter(({ content }) => "link" in content);
  for (const area of rectangles(links).flatMap(one => splitArea(one, CELLS_PER_REQUEST))) {
    await pace.room(cellCount(area));
    rangeOf(sheet, area).setCellProperties(cellMatrix(links, area, ({ content }) => linkOf(content)) as Excel.SettableCellProperties[][]);
  }
}

function linkOf(content: CellContent): Excel.SettableCellProperties {
  if (!("link" in content)) return {};
  const { sheet, target } = content.link;
  return { hyperlink: { documentReference: sheetReference(sheet) + target, textToDisplay: content.text } };
}

function formatOf({ styles }: SheetPatch, { style }: CellPatch): string | undefined {
  return style === undefined ? undefined : styles[style]?.numberFormat;
}

/** Of long texts and formulas fewer fit into a request: 1 for cells of an ordinary length, 2 where the average is twice that. */
function averageWeight(cells: readonly CellPatch[]): number {
  const characters = cells.reduce((sum, { content }) => sum + String(cellInput(content)).length, 0);
  return Math.max(1, characters / Math.max(1, cells.length) / ORDINARY_LENGTH);
}

async function inBlocks(cells: readonly CellPatch[], weight: number, pace: Pace, write: (area: Area) => void): Promise<void> {
  const around = areaAround(cells);
  if (!around) return;
  for (const block of splitArea(around, CELLS_PER_REQUEST / weight)) {
    await pace.room(cellCount(block) * weight);
    write(block);
  }
}

import type { Area } from "../../domain/address";
import type { CellPatch, SheetPatch } from "../patch";
import { sheetReference } from "../sheetReference";
import { areaAround, cellInput, cellMatrix } from "./contentMatrix";
import { isDateFormat } from "./dateSystem";
import { CELLS_PER_REQUEST, type Pace } from "./pacedRequests";
import { rangeOf } from "./ranges";
import { rectangles } from "./rectangles";
import { cellCount, splitArea } from "./splitArea";

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
  await inBlocks(patch.cells.filter(cell => only(cell) && cellInput(cell.content) !== null), pace, (area, cells) => {
    rangeOf(sheet, area).formulas = cellMatrix(cells, area, input);
  });
}

export async function writeFormats(sheet: Excel.Worksheet, patch: SheetPatch, pace: Pace): Promise<void> {
  await inBlocks(patch.cells.filter(cell => formatOf(patch, cell) !== undefined), pace, (area, cells) => {
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
    rangeOf(sheet, area).setCellProperties(cellMatrix(links, area, ({ content }) =>
      ("link" in content ? { hyperlink: { documentReference: sheetReference(content.link.sheet) + content.link.target, textToDisplay: content.text } } : {})) as Excel.SettableCellProperties[][]);
  }
}

function formatOf({ styles }: SheetPatch, { style }: CellPatch): string | undefined {
  return style === undefined ? undefined : styles[style]?.numberFormat;
}

async function inBlocks(cells: readonly CellPatch[], pace: Pace, write: (area: Area, cells: readonly CellPatch[]) => void): Promise<void> {
  const around = areaAround(cells);
  if (!around) return;
  for (const block of splitArea(around, CELLS_PER_REQUEST)) {
    await pace.room(cellCount(block));
    write(block, cells);
  }
}

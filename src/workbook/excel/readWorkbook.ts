import type { Area } from "../../domain/address";
import type { Progress } from "../port";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { clearCovered, decodeBlock, type SheetCells } from "./decodeBlock";
import { shiftDates } from "./dateSystem";
import { readErrors } from "./readErrors";
import { type Block, type Loaded, loadMerges, readBlocks } from "./readBlocks";
import { type Outline, readOutline } from "./readOutline";
import { cellCount } from "./splitArea";

interface CellsPart {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** The whole workbook: two requests for its outline, then its cells in blocks, all sheets together. */
export async function readWorkbook(context: Excel.RequestContext, onProgress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
  signal?.throwIfAborted();
  return readContents(context, await readOutline(context), onProgress, signal);
}

/** One sheet; null when it is not there. */
export async function readSheet(context: Excel.RequestContext, name: string): Promise<SheetSnapshot | null> {
  const outline = await readOutline(context);
  const { sheets } = await readContents(context, { ...outline, sheets: outline.sheets.filter(sheet => sheet.name === name) });
  return sheets[0] ?? null;
}

async function readContents(context: Excel.RequestContext, outline: Outline, onProgress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
  const areas = outline.sheets.flatMap(({ name, used }): Block[] => (used ? [{ sheet: name, area: used }] : []));
  const whole = areas.reduce((sum, { area }) => sum + cellCount(area), 1);
  let done = 1;
  onProgress?.(done, whole);
  const onRead = (cells: number) => onProgress?.(done += cells, whole);
  const blocks = await readBlocks(context, areas, loadCells, { onRead, signal });
  const isError = await readErrors(context, blocks, signal);
  return outlineSnapshot(outline, name => sheetContents(blocks.filter(({ block }) => block.sheet === name), isError, outline.dateShift));
}

/** The contents of a sheet, where they were read. */
type Contents = Omit<SheetSnapshot, "name" | "visibility" | "tables">;

const NOTHING: Contents = { values: [], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [] };

/** The outline as a snapshot: without `contents` its sheets are empty, which is all that names need to be resolved. */
export function outlineSnapshot({ sheets, tables, names, properties }: Outline, contents: (sheet: string) => Contents = () => NOTHING): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, visibility }) => ({
      name, visibility, ...contents(name),
      tables: tables.filter(({ sheet }) => sheet === name).map(table => ({ name: table.name, area: table.area, columns: table.columns })),
    })),
    names,
    properties,
  };
}

function loadCells(range: Excel.Range): () => CellsPart {
  range.load("values,formulas,numberFormat,rowIndex");
  const rows = range.getRowProperties({ rowHidden: true });
  const merges = loadMerges(range);
  return () => ({
    values: range.values, formulas: range.formulas, formats: range.numberFormat, merges: merges(),
    hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [range.rowIndex + row] : [])),
  });
}

function sheetContents(blocks: readonly Loaded<CellsPart>[], isError: (sheet: string, row: number, column: number) => boolean, dateShift: number): Contents {
  const cells: SheetCells = { values: [], formulas: new Map(), formats: new Map() };
  for (const { block: { sheet, area }, part } of blocks) {
    decodeBlock(area, { ...part, isError: (row, column) => isError(sheet, area.top + row, area.left + column) }, cells);
  }
  const merges = blocks.flatMap(({ part }) => part.merges);
  merges.forEach(merge => clearCovered(cells, merge));
  if (dateShift !== 0) shiftDates(cells, dateShift);
  return { ...cells, merges, hiddenRows: blocks.flatMap(({ part }) => part.hiddenRows) };
}

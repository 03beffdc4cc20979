import type { Area } from "../../domain/address";
import { asksTooMuch } from "./hostError";
import { CELLS_PER_REQUEST } from "./pacedRequests";
import { PLACES, placeOf, rangeOf } from "./ranges";
import { cellCount, splitArea } from "./splitArea";

export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** A block with what was loaded of it. */
export interface Loaded<Part> {
  readonly block: Block;
  readonly part: Part;
}

/** Puts what is wanted of a block into the request; what it returns is called when the answer is there. */
export type Load<Part> = (range: Excel.Range) => () => Part;

export interface ReadBlocksOptions {
  /** Cells of which the wanted parts fill one request. */
  readonly cells?: number;
  /** Told the cells read with each request. */
  readonly onRead?: (cells: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads parts of many areas in as few requests as they need: small areas share one, large ones are cut into blocks of rows.
 * Where Excel says that a request was too large, its halves are asked for one after the other.
 */
export async function readBlocks<Part>(
  context: Excel.RequestContext, areas: readonly Block[], load: Load<Part>, { cells = CELLS_PER_REQUEST, onRead, signal }: ReadBlocksOptions = {},
): Promise<Loaded<Part>[]> {
  const read: Loaded<Part>[] = [];
  for (const request of packed(areas.flatMap(({ sheet, area }) => splitArea(area, cells).map(part => ({ sheet, area: part }))), cells)) {
    signal?.throwIfAborted();
    read.push(...await readRequest(context, request, load));
    onRead?.(request.reduce((sum, { area }) => sum + cellCount(area), 0));
  }
  return read;
}

/** Blocks together while they fit into one request. */
function packed(blocks: readonly Block[], cells: number): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const count = cellCount(block.area);
    if (count > room) {
      requests.push([]);
      room = cells;
    }
    requests.at(-1)!.push(block);
    room -= count;
  }
  return requests;
}

async function readRequest<Part>(context: Excel.RequestContext, blocks: readonly Block[], load: Load<Part>): Promise<Loaded<Part>[]> {
  const loads = blocks.map(block => ({ block, take: load(rangeOf(context.workbook.worksheets.getItem(block.sheet), block.area)) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = halved(blocks);
    if (halves === null || !asksTooMuch(error)) throw error;
    return [...await readRequest(context, halves[0], load), ...await readRequest(context, halves[1], load)];
  }
  return loads.map(({ block, take }) => ({ block, part: take() }));
}

/** Null when there is nothing left to halve. */
function halved(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | null {
  if (blocks.length > 1) return [blocks.slice(0, blocks.length / 2), blocks.slice(blocks.length / 2)];
  const { sheet, area } = blocks[0]!;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return middle === area.bottom ? null : [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
}

/** Merged areas whose first cell lies in the range; Excel gives no others, and none of those twice. Source: office-js#3611. */
export function loadMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(PLACES);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(placeOf));
}

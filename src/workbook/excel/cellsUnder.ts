import type { Area } from "../../domain/address";
import type { Layout } from "./captureLayouts";
import { POINTS_PER_CHARACTER } from "./writeLayout";

/** What lies over the sheet, in points from its first cell. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** In points: rows and columns that nobody has changed. */
const PLAIN_ROW = 15;
const PLAIN_COLUMN = 48;

/** The cells that a box covers; an edge within half a point of a cell's is taken for that edge. */
export function cellsUnder({ top, left, height, width }: Box, { rowHeights, columnWidths }: Layout): Area {
  const row = (index: number) => rowHeights[index] ?? PLAIN_ROW;
  const column = (index: number) => (columnWidths[index] === undefined ? PLAIN_COLUMN : columnWidths[index] * POINTS_PER_CHARACTER);
  return {
    top: indexAt(top + 0.5, row), left: indexAt(left + 0.5, column),
    bottom: indexAt(top + height - 0.5, row), right: indexAt(left + width - 0.5, column),
  };
}

function indexAt(points: number, size: (index: number) => number): number {
  let index = 0;
  for (let end = size(0); end < points; end += size(index)) index++;
  return index;
}

import type { Area } from "../../domain/address";

/** The area in blocks of whole rows, from the top down, each of at most so many cells (but never less than a row). */
export function splitArea(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  }
  return blocks;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

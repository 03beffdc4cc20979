import { down } from "../evaluation/reference";
import type { PointsPlan } from "./planPoints";

/** The legend stands under the first columns of the table above it; the indicator's name and the band's take two columns each. */
export const LEGEND_COLUMNS = { appliesTo: 0, text: 2, label: 3, from: 5, to: 6, points: 7 } as const;

/** The absolute ranges an indicator looks its step up in. */
export function legendRanges({ columns: { memory } }: Pick<PointsPlan, "columns">, first: number, count: number) {
  const last = first + count - 1;
  return {
    labels: down(first, last, LEGEND_COLUMNS.label),
    points: down(first, last, LEGEND_COLUMNS.points),
    limits: down(first, last, memory.reached),
    strictness: down(first, last, memory.wanted),
    next: down(first, last, memory.position),
  };
}

import type { Columns, MemoryColumns } from "../evaluation/columns";

/** Which column holds what, from 0: names and inputs where every evaluation sheet has them, points in the place of the money. */
export interface PointsColumns
  extends Pick<Columns, "facility" | "group" | "indicator" | "target" | "firstMonth" | "lastMonth" | "professionals" | "actual" | "attainment" | "band" | "gap" | "status" | "source"> {
  readonly points: number;
  readonly possible: number;
  readonly memory: PointsMemory;
}

/** Right of the print area. The sums stand under the same columns, in rows of their own. */
export interface PointsMemory extends Pick<MemoryColumns, "reached" | "wanted" | "position" | "readMonths" | "readProfessionals"> {
  readonly chart: number;
  readonly sums: { readonly points: number; readonly possible: number; readonly high: number; readonly rest: number; readonly low: number; readonly last: number };
}

/** @param months how many columns they take, at least one */
export function pointsColumns(months: number): PointsColumns {
  const after = 4 + months;
  const memory = after + 10;
  return {
    facility: 0, group: 1, indicator: 2, target: 3, firstMonth: 4, lastMonth: after - 1, professionals: after, actual: after + 1,
    attainment: after + 2, band: after + 3, points: after + 4, possible: after + 5, gap: after + 6, status: after + 7, source: after + 8,
    memory: {
      reached: memory, wanted: memory + 1, position: memory + 2, chart: memory + 3, readMonths: memory + 4, readProfessionals: memory + 4 + months,
      sums: { points: memory, possible: memory + 1, high: memory + 2, rest: memory + 3, low: memory + 4, last: memory + 5 },
    },
  };
}

const MEMORY_WIDTH = 15;
const GUTTER = 3;

/** In characters, from column A on. */
export function pointsWidths(columns: PointsColumns, named: { readonly facility: boolean; readonly group: boolean }): number[] {
  const widths: number[] = [];
  widths[columns.facility] = named.facility ? 20 : 11;
  widths[columns.group] = named.group ? 20 : 11;
  widths[columns.indicator] = 42;
  widths[columns.target] = 12;
  for (let column = columns.firstMonth; column <= columns.lastMonth; column++) widths[column] = 10;
  // Percentages of the legend stand under it.
  widths[columns.professionals] = 9;
  widths[columns.actual] = 11;
  widths[columns.attainment] = 10;
  widths[columns.band] = 22;
  widths[columns.points] = 12;
  widths[columns.possible] = 12;
  widths[columns.gap] = 14;
  widths[columns.status] = 15;
  widths[columns.source] = 8;
  widths[columns.source + 1] = GUTTER;
  for (let column = columns.memory.reached; column <= columns.memory.readProfessionals; column++) widths[column] = MEMORY_WIDTH;
  return widths;
}

import type { FollowedYear, Following, Grouping, RollUp } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { groupBy } from "../../validate/groupBy";
import { groupRows } from "./groupRows";
import { regionsOf } from "./signalMemory";

/** Columns of the sheet "Acompanhamento", from 0; the last ones serve the calculation. */
export const COLUMNS = {
  label: 0, total: 1, firstState: 2, doneShare: 2 + STATES.length, lateShare: 3 + STATES.length, expected: 4 + STATES.length, actual: 5 + STATES.length,
  memoryLabel: 7 + STATES.length, memoryValue: 8 + STATES.length,
} as const;

export const HEAD = { title: 0, about: 1, labels: 3, counts: 4, shares: 5, charts: 7 } as const;

const CHART_ROWS = 17;
/** More would be a book; the rest is counted in one line, and stands in the sheet "Situação". */
const MOST_LATE = 40;
const SPARE_REGIONS = 4;

export interface GroupBlock {
  readonly grouping: Grouping;
  readonly rows: readonly RollUp[];
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything stands; the date has no part in it, so that formulas alone follow the date. Rows from 0. */
export interface MonitoringLayout {
  readonly groups: readonly GroupBlock[];
  readonly series: { readonly title: number; readonly first: number; readonly indicators: readonly (readonly FollowedYear[])[] } | null;
  readonly signals: { readonly title: number; readonly first: number; readonly rows: number };
  readonly late: { readonly title: number; readonly first: number; readonly rows: number };
  readonly legend: number;
}

export function monitoringLayout(following: Following): MonitoringLayout {
  let row: number = HEAD.charts + CHART_ROWS + 1;
  const groups: GroupBlock[] = [];
  for (const grouping of ["objective", "area", "region", "responsible"] as const) {
    const rows = groupRows(following, grouping);
    if (rows.length === 0) continue;
    groups.push({ grouping, rows, title: row, first: row + 2, last: row + 1 + rows.length });
    row += rows.length + 3;
  }
  const indicators = [...groupBy(following.series, year => [year.at.sheet, year.indicator]).values()];
  const series = indicators.length === 0 ? null : { title: row, first: row + 2, indicators };
  if (series) row += indicators.length + 3;
  const signals = { title: row, first: row + 2, rows: regionsOf(following.signals).length + SPARE_REGIONS };
  row += signals.rows + 4;
  const late = { title: row, first: row + 2, rows: Math.min(MOST_LATE, following.actions.length) };
  return { groups, series, signals, late, legend: row + late.rows + 4 };
}

/** The rows of the charts. */
export const CHARTS = { top: HEAD.charts, bottom: HEAD.charts + CHART_ROWS - 1 } as const;

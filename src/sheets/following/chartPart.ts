import type { Following } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { MONITORING, STATE_TITLES } from "../../locale/following";
import type { ChartPatch } from "../../workbook/patch";
import { computed, type Part, text } from "../evaluation/part";
import { fixed } from "../evaluation/reference";
import { PALETTE } from "../styles";
import { CHARTS, COLUMNS, HEAD, type MonitoringLayout } from "./monitoringLayout";

/** More bars could not be read. */
const MOST_BARS = 10;

/** Two charts side by side: actions by state, and what each responsible has late. */
export function chartPart({ counts }: Following, { groups }: MonitoringLayout): Part {
  const area = (column: number, first: number, last: number) => ({ top: first, left: column, bottom: last, right: column });
  const last = CHARTS.top + STATES.length - 1;
  const states: ChartPatch = {
    name: "grafico-situacao", type: "column", title: MONITORING.states, valueFormat: "0",
    series: [{ name: MONITORING.total, color: PALETTE.accent, categories: area(COLUMNS.memoryLabel, CHARTS.top, last), values: area(COLUMNS.memoryValue, CHARTS.top, last) }],
    anchor: { top: CHARTS.top, left: COLUMNS.label, bottom: CHARTS.bottom, right: COLUMNS.firstState + 2 },
    altText: MONITORING.statesAlt,
  };
  const people = groups.find(({ grouping }) => grouping === "responsible") ?? groups[groups.length - 1];
  const bottom = people && Math.min(people.last, people.first + MOST_BARS - 1);
  const late: ChartPatch[] = people && bottom !== undefined ? [{
    name: "grafico-atrasadas", type: "bar", title: people.grouping === "responsible" ? MONITORING.lateChart : MONITORING.lateOf, valueFormat: "0",
    series: [
      { name: MONITORING.total, color: PALETTE.pale, categories: area(COLUMNS.label, people.first, bottom), values: area(COLUMNS.total, people.first, bottom) },
      { name: STATE_TITLES.late, color: PALETTE.below, categories: area(COLUMNS.label, people.first, bottom), values: area(COLUMNS.firstState + STATES.indexOf("late"), people.first, bottom) },
    ],
    anchor: { top: CHARTS.top, left: COLUMNS.firstState + 3, bottom: CHARTS.bottom, right: COLUMNS.actual },
    altText: MONITORING.lateChartAlt,
  }] : [];
  return {
    cells: STATES.flatMap((state, index) => [
      text(CHARTS.top + index, COLUMNS.memoryLabel, STATE_TITLES[state], "memory"),
      computed(CHARTS.top + index, COLUMNS.memoryValue, fixed(HEAD.counts, COLUMNS.firstState + index), counts[state], "memory"),
    ]),
    charts: [states, ...late],
  };
}

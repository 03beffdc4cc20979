import { CHART_PANEL } from "../../locale/workbench";
import type { GridWorkbook } from "../../workbook/grid/gridWorkbook";
import { type ChartData, chartData } from "./chartData";
import { chartTable } from "./chartTable";
import { drawChart } from "./drawChart";

/** Many cells change in one go: they are drawn once. */
const PAUSE_MS = 80;
const LOW_PX = 600;

/** Draws the charts of the sheet that is shown under the grid, and again whenever their cells change. @returns what ends it */
export function showCharts(root: HTMLElement, workbook: GridWorkbook): () => void {
  let drawn = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    const { charts, valueAt } = workbook.shown();
    const all = charts.map(chart => chartData(chart, valueAt));
    const now = JSON.stringify(all);
    if (now === drawn) return;
    drawn = now;
    root.hidden = all.length === 0;
    const panel = root.querySelector("details");
    if (panel) fill(panel, all);
    else root.replaceChildren(panelOf(all));
  };
  const stop = workbook.onShownChanged(() => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, PAUSE_MS);
  });
  draw();
  return () => {
    clearTimeout(waiting);
    stop();
  };
}

function panelOf(all: readonly ChartData[]): HTMLDetailsElement {
  const panel = document.createElement("details");
  // Where there is little room, the cells go before.
  panel.open = window.innerHeight > LOW_PX;
  panel.append(document.createElement("summary"), document.createElement("div"));
  fill(panel, all);
  return panel;
}

/** What somebody has unfolded stays unfolded. */
function fill(panel: HTMLDetailsElement, all: readonly ChartData[]): void {
  const unfolded = new Set([...panel.querySelectorAll<HTMLElement>("figure:has(details[open])")].map(({ id }) => id));
  panel.querySelector("summary")!.textContent = CHART_PANEL.title(all.length);
  panel.querySelector("div")!.replaceChildren(...all.map((chart, index) => {
    const figure = figureOf(chart, `grafico-${index}`);
    figure.querySelector("details")!.open = unfolded.has(figure.id);
    return figure;
  }));
}

function figureOf(chart: ChartData, id: string): HTMLElement {
  const figure = document.createElement("figure");
  figure.id = id;
  const caption = document.createElement("figcaption");
  caption.textContent = chart.title;
  const numbers = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = CHART_PANEL.asTable;
  numbers.append(summary, chartTable(chart));
  figure.append(caption, drawChart(chart, id), numbers);
  return figure;
}

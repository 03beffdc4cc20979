import { CHART_PANEL, chartNumber } from "../../locale/workbench";
import type { ChartData } from "./chartData";

/** The same numbers as a table, for whoever cannot see the drawing or wants them exactly. */
export function chartTable({ title, labels, series, format }: ChartData): HTMLTableElement {
  const table = document.createElement("table");
  table.createCaption().textContent = title;
  const head = table.createTHead().insertRow();
  head.append(...[CHART_PANEL.label, ...series.map(({ name }) => name)].map(text => heading(text, "col")));
  const body = table.createTBody();
  labels.forEach((label, index) => {
    const row = body.insertRow();
    row.append(heading(label, "row"));
    for (const { values } of series) {
      const value = values[index] ?? null;
      row.insertCell().textContent = value === null ? CHART_PANEL.none : chartNumber(value, format);
    }
  });
  return table;
}

function heading(text: string, scope: "col" | "row"): HTMLTableCellElement {
  const cell = document.createElement("th");
  Object.assign(cell, { scope, textContent: text });
  return cell;
}

import { cellName } from "../../domain/address";
import type { ChartPatch, ChartSeriesPatch } from "../patch";
import { rangeOf } from "./ranges";

export const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

/** Draws a chart. Its text for screen readers cannot be set: Excel gives add-ins no way to it, so the title must say it all. */
export function writeChart(sheet: Excel.Worksheet, { name, type, title, series, anchor, valueFormat }: ChartPatch): void {
  const [first, ...others] = series;
  if (!first) return;
  // Excel makes one series of a single column; it is taken for the first.
  const chart = sheet.charts.add(CHART_TYPES[type], rangeOf(sheet, first.values), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  writeSeries(sheet, chart.series.getItemAt(0), first, type);
  for (const other of others) writeSeries(sheet, chart.series.add(other.name), other, type);
  if (valueFormat !== undefined) chart.axes.valueAxis.numberFormat = valueFormat;
  if (type === "bar") {
    // Bars are drawn from below unless the axis is turned: the first line of the table is to stand on top.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
  chart.setPosition(cellName(anchor.top, anchor.left), cellName(anchor.bottom, anchor.right));
}

function writeSeries(sheet: Excel.Worksheet, target: Excel.ChartSeries, { name, categories, values, color }: ChartSeriesPatch, type: ChartPatch["type"]): void {
  target.name = name;
  target.setValues(rangeOf(sheet, values));
  target.setXAxisValues(rangeOf(sheet, categories));
  if (color === undefined) return;
  if (type !== "line") target.format.fill.setSolidColor(`#${color}`);
  // The colour of a fill can be set but not read: the outline in the same colour is there to be asked.
  target.format.line.color = `#${color}`;
}

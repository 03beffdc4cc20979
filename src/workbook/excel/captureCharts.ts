import { type Area, parseAreaName } from "../../domain/address";
import type { ChartPatch, ChartSeriesPatch } from "../patch";
import type { CaptureOptions } from "./captureOptions";
import type { Layout } from "./captureLayouts";
import { cellsUnder } from "./cellsUnder";
import { CHART_TYPES } from "./writeCharts";

/** Where the data of a series come from can be asked since this set. */
const SERIES_SOURCES = "1.15";

/** The charts of each sheet that a patch can say. Without the set there are none: an undo then brings back all but the charts. Three requests. */
export async function captureCharts(
  context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], layouts: readonly Layout[], { supports }: CaptureOptions,
): Promise<ChartPatch[][]> {
  if (!supports(SERIES_SOURCES)) return sheets.map(() => []);
  const charts = sheets.map(sheet => sheet.charts.load("items/chartType"));
  await context.sync();
  const loads = charts.map(({ items }) => items.flatMap(chart => {
    const type = (Object.keys(CHART_TYPES) as ChartPatch["type"][]).find(one => CHART_TYPES[one] === chart.chartType);
    return type ? [loadChart(chart, type)] : [];
  }));
  await context.sync();
  const taken = loads.map(own => own.map(chart => chart()));
  await context.sync();
  return taken.map((own, index) => own.map(chart => chart(layouts[index]!)));
}

function loadChart(chart: Excel.Chart, type: ChartPatch["type"]): () => (layout: Layout) => ChartPatch {
  chart.load("name,top,left,height,width,title/text,axes/valueAxis/numberFormat,series/items/name");
  return () => {
    const series = chart.series.items.map(loadSeries);
    return layout => ({
      name: chart.name, type, title: chart.title.text, altText: "", valueFormat: chart.axes.valueAxis.numberFormat,
      anchor: cellsUnder(chart, layout), series: series.map(one => one()),
    });
  };
}

function loadSeries(series: Excel.ChartSeries): () => ChartSeriesPatch {
  const values = series.getDimensionDataSourceString("Values");
  const categories = series.getDimensionDataSourceString("Categories");
  const line = series.format.line.load("color");
  return () => ({ name: series.name, values: areaOf(values.value), categories: areaOf(categories.value), ...(line.color ? { color: line.color.replace("#", "") } : {}) });
}

/** "'Metas'!$C$4:$C$5" -> its area. */
function areaOf(source: string): Area {
  return parseAreaName(source.replace(/^.*!/, "").replace(/\$/g, ""));
}

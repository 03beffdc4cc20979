import type { SeriesRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function seriesJson(series: SeriesRecord) {
  return {
    sheet: series.at.sheet,
    cell: series.at.cell,
    code: series.code,
    indicator: series.indicator,
    year: series.year,
    value: jsonNumber(series.value),
    percent: series.percent,
    text: series.text,
  };
}

import type { FigureRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

/** A figure of a budget, a staff or a demand comes through as a series: what it is of, and its column, month and heading where it has them. */
export function figureJson(figure: FigureRecord) {
  return {
    sheet: figure.at.sheet,
    cell: figure.at.cell,
    code: null,
    indicator: figure.indicator,
    year: figure.year,
    value: jsonNumber(figure.value),
    percent: figure.percent,
    text: figure.text,
    measure: figure.measure,
    month: figure.month,
    heading: figure.heading,
  };
}

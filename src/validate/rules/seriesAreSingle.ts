import { readFigures } from "../../intake/values/readNumber";
import type { Rule } from "../rule";

/** Two figures for one year ("2.871 (Sul) 3.855 (Norte)"), or one that can be read in two ways ("3,000"): which is meant nobody can say; none was taken. */
export const seriesAreSingle: Rule = ({ series }) =>
  series.filter(one => one.value === null).flatMap(({ at, indicator, year, text }) => {
    const figures = readFigures(text.replace(/\([^)]*\)/g, " "));
    const parts = figures.length > 1;
    const readings = figures.flatMap(({ value, other }) => (parts || other === null ? [value] : [value, other]));
    if (readings.length < 2) return [];
    return [{ code: "number-ambiguous", level: "warning", ...at, cells: [], params: { where: "series", indicator, year, text, readings, parts } }];
  });

import { readFigures } from "../../intake/values/readNumber";
import type { Rule } from "../rule";

/** Two figures for one year ("2.871 (Sul) 3.855 (Norte)"): which is meant, or whether their sum, nobody can say; none was taken. */
export const seriesAreSingle: Rule = ({ series }) =>
  series.filter(one => one.value === null).flatMap(({ at, indicator, year, text }) => {
    const readings = readFigures(text.replace(/\([^)]*\)/g, " ")).map(figure => figure.value);
    if (readings.length < 2) return [];
    return [{ code: "number-ambiguous", level: "warning", ...at, cells: [], params: { where: "series", indicator, year, text, readings } }];
  });

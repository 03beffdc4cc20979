import type { SeriesRecord } from "../../intake/records";
import { readFigures } from "../../intake/values/readNumber";
import { saysNothing } from "../../intake/values/saysNothing";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** What a year has instead of a figure: a sign for "none" ("-") is missing, never zero; any other text could not be read. One finding an indicator. */
export const seriesAreReadable: Rule = ({ series }) => {
  const empty = series.filter(one => one.value === null && readFigures(one.text.replace(/\([^)]*\)/g, " ")).length === 0);
  return [
    ...findingsOf(empty.filter(one => saysNothing(one.text)), { code: "value-missing", level: "info" }),
    ...findingsOf(empty.filter(one => !saysNothing(one.text)), { code: "value-unreadable", level: "warning" }),
  ];
};

function findingsOf(series: readonly SeriesRecord[], what: Pick<Finding, "code" | "level">): Finding[] {
  return [...groupBy(series, one => [one.block, one.indicator, one.text]).values()].map(same => ({
    ...what,
    ...cellsOf(same.map(one => one.at)),
    params: { indicator: same[0]!.indicator, text: same[0]!.text, years: same.map(one => String(one.year)) },
  }));
}

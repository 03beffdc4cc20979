import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** A cell among figures that holds no plain number keeps the sums over it from being judged. One finding a table. */
export const figuresAreReadable: Rule = ({ figures }) =>
  [...groupBy(figures.filter(figure => figure.value === null), figure => figure.block).values()].map(lines => ({
    code: "figure-unreadable",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: { indicator: lines[0]!.month ?? lines[0]!.indicator, measure: lines[0]!.measure, text: lines[0]!.text, count: lines.length },
  }));

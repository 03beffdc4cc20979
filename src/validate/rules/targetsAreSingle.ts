import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** One cell, one target: "80% de famílias … e 100% das gestantes" are two, and only the first is paid. */
export const targetsAreSingle: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.compound.length > 0)).map(lines => ({
    code: "target-compound",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: {
      indicator: lines[0]!.indicator,
      text: lines[0]!.text,
      taken: lines[0]!.value,
      percent: lines[0]!.percent,
      others: lines[0]!.reading.compound.map(other => other.text),
      count: lines.length,
    },
  }));

import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** A text that two readings fit ("1.234"): one was taken, the other is named. */
export const numbersAreClear: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.ambiguous !== null)).map(lines => ({
    code: "number-ambiguous",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: { where: "target", indicator: lines[0]!.indicator, text: lines[0]!.text, percent: lines[0]!.percent, ...lines[0]!.reading.ambiguous!, count: lines.length },
  }));

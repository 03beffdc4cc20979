import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** "80 a 120%": the payment is judged from the first end; whether going beyond the other is a fault, a person must say. */
export const targetsAreNoRanges: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.range !== null)).map(lines => {
    const { from, to } = lines[0]!.reading.range!;
    return {
      code: "target-range",
      level: "warning",
      ...cellsOf(lines.map(line => line.at)),
      params: { indicator: lines[0]!.indicator, text: lines[0]!.text, from, to, percent: lines[0]!.percent, count: lines.length },
    };
  });

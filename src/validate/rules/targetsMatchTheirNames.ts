import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** A figure in the indicator's own name ("… em 95%.") is the target's ("100%"), or one of the two is wrong. */
export const targetsMatchTheirNames: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.disagrees !== null)).map(lines => ({
    code: "target-text-disagrees",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: { where: "name", indicator: lines[0]!.indicator, text: lines[0]!.text, named: lines[0]!.reading.disagrees!.text, count: lines.length },
  }));

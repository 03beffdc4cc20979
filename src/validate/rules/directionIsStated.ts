import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** "5,9%" of mortality: whether more or less is better was taken from the name, not from the text. */
export const directionIsStated: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.directionAssumed && !line.total)).map(lines => ({
    code: "direction-assumed",
    level: "warning",
    ...cellsOf(lines.map(line => line.at)),
    params: { indicator: lines[0]!.indicator, text: lines[0]!.text, direction: lines[0]!.direction, count: lines.length },
  }));

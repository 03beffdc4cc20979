import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** A target's text says a number, or at least something that is met or not. */
export const targetsAreReadable: Rule = ({ targets }) =>
  repeated(targets.filter(line => line.reading.unreadable)).map(lines => ({
    code: "target-unreadable",
    level: "error",
    ...cellsOf(lines.map(line => line.at)),
    params: { indicator: lines[0]!.indicator, text: lines[0]!.text, count: lines.length },
  }));

import { toNumber } from "../../domain/fraction";
import { cellsOf } from "../cells";
import type { Fix } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** Plain numbers that stand as text ("7.500"): read as meant, but Excel will not add them up. One finding a table; doubtful ones have their own. */
export const textNumbers: Rule = ({ targets }) =>
  [...groupBy(targets.filter(line => line.reading.numberAsText && line.value !== null && line.reading.ambiguous === null), line => line.block).values()].map(lines => ({
    code: "number-as-text",
    level: "info",
    ...cellsOf(lines.map(line => line.at)),
    params: { text: lines[0]!.text, value: lines[0]!.value, percent: lines[0]!.percent, count: lines.length },
    fixes: lines.map((line): Fix => ({ at: line.at, before: line.text, after: toNumber(line.value!) })),
  }));

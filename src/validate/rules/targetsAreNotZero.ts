import { isNegative, isZero } from "../../domain/fraction";
import { cellsOf } from "../cells";
import { repeated } from "../repeated";
import type { Rule } from "../rule";

/** Nothing can be divided by a target of 0. A ceiling of 0 ("nenhum óbito") is sound: it is met or not. */
export const targetsAreNotZero: Rule = ({ targets }) =>
  repeated(targets.filter(({ value, direction, total }) =>
    value !== null && !total && (isNegative(value) || (isZero(value) && direction === "higher"))))
    .map(lines => ({
      code: "target-zero",
      level: "error",
      ...cellsOf(lines.map(line => line.at)),
      params: { indicator: lines[0]!.indicator, text: lines[0]!.text, negative: isNegative(lines[0]!.value!), count: lines.length },
    }));

import { type Fraction, ONE, subtract, sum } from "../../domain/fraction";
import { agrees } from "../agrees";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** The composition of the budget (90 % quantitative, 10 % qualitative) adds up to 100 %. One finding a table. */
export const sharesAddUp: Rule = ({ shares }) =>
  [...groupBy(shares, share => share.block).values()].flatMap(lines => {
    const readable = lines.map(line => line.share).filter((share): share is Fraction => share !== null);
    const total = sum(readable);
    if (agrees(total, ONE)) return [];
    return [{
      code: "shares-do-not-add-up",
      level: "error",
      ...cellsOf(lines.map(line => line.at)),
      params: {
        labels: lines.map(line => line.label),
        texts: lines.map(line => line.text),
        sum: total,
        off: subtract(total, ONE),
      },
    }];
  });

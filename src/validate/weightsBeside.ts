import { compare, ONE, subtract } from "../domain/fraction";
import type { Records } from "../intake/records";
import { cellsOf } from "./cells";
import type { CheckedTotal } from "./checkedTotal";
import type { Rule } from "./rule";
import { addsUp, type WeightScheme, weightSchemes } from "./weightSchemes";

/** What a workbook states beside weights that do not add up. */
export interface StatedBeside {
  /** The total of just these weights. */
  readonly total?: CheckedTotal | undefined;
  /** The row where the fault stands. */
  readonly suspect?: CheckedTotal | undefined;
}

/**
 * Weights of one kind in one component add up to 100 %. Source: every annex states "TOTAL 100,00%".
 * A missing or impossible weight explains a sum below 100 % and has a finding of its own.
 * @param beside the totals come from outside: a bare table of targets states none, and CONFERIRMETAS, whose code must stay small, reads none.
 */
export function weightsBeside(beside: (records: Records) => (scheme: WeightScheme) => StatedBeside): Rule {
  return records => {
    const wrong = weightSchemes(records).filter(scheme => !addsUp(scheme) && (scheme.holes === 0 || compare(scheme.sum, ONE) > 0));
    if (wrong.length === 0) return [];
    const statedOf = beside(records);
    return wrong.map(scheme => {
      const { total, suspect } = statedOf(scheme);
      return {
        code: "weights-do-not-add-up",
        level: "error",
        ...cellsOf([...(suspect?.parts ?? []), ...scheme.cells.map(cell => cell.at), ...(total ? [total.at] : [])]),
        params: {
          kind: scheme.kind,
          part: scheme.part,
          sum: scheme.sum,
          off: subtract(scheme.sum, ONE),
          count: scheme.cells.length,
          stated: total?.stated ?? null,
          statedAt: total?.at.cell ?? null,
          suspect: suspect?.label ?? null,
        },
      };
    });
  };
}

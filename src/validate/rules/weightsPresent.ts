import { compare, ONE, subtract, ZERO } from "../../domain/fraction";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import { restate } from "../restate";
import type { Rule } from "../rule";
import type { WeightCell } from "../weightCells";
import { weightSchemes } from "../weightSchemes";

/** In a table that has weights every line has one, or none of its amount is paid. One finding a table. */
export const weightsPresent: Rule = records =>
  weightSchemes(records).flatMap(scheme => {
    const rest = subtract(ONE, scheme.sum);
    return [...groupBy(scheme.cells.filter(isMissing), cell => cell.lines[0]!.block).values()].map(missing => {
      // The one weight that lacks can only be what is left to 100 %.
      const known = scheme.holes === 1 && compare(rest, ZERO) > 0 && compare(rest, ONE) < 0 ? rest : null;
      const [first] = missing as [WeightCell];
      return {
        code: "weight-missing",
        level: "error" as const,
        ...cellsOf(missing.map(cell => cell.at)),
        params: { indicator: first.lines[0]!.indicator, facility: first.lines[0]!.facility, count: missing.length, rest: known },
        ...(known && first.lines[0]!.weightAt ? { fixes: [{ at: first.at, before: "", after: restate("0%", known) }] } : {}),
      };
    });
  });

function isMissing(cell: WeightCell): boolean {
  return cell.weight === null;
}

import { compare, ZERO } from "../../domain/fraction";
import type { Rule } from "../rule";
import { isUsable, weightCells } from "../weightCells";

/** A weight is above 0 % and at most 100 %. */
export const weightsInRange: Rule = ({ targets }) =>
  weightCells(targets)
    .filter(cell => cell.weight !== null && !isUsable(cell.weight))
    .map(({ at, weight, lines }) => ({
      code: "weight-out-of-range",
      level: "error",
      sheet: at.sheet,
      cell: at.cell,
      cells: [],
      params: { indicator: lines[0]!.indicator, facility: lines[0]!.facility, weight, high: compare(weight!, ZERO) > 0 },
    }));

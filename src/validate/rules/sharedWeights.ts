import { divide, fraction } from "../../domain/fraction";
import { sharedWeightGroups, shareMethod } from "../../intake/sharedWeight";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/** How the lines under one merged PESO share it is a choice: volumes are added up, rates get equal parts. One finding a cell. */
export const sharedWeights: Rule = ({ targets }) =>
  sharedWeightGroups(targets).filter(lines => lines.length > 1).map(lines => {
    const weight = lines[0]!.sharedWeight!;
    return {
      code: "shared-weight-split",
      level: "info",
      ...cellsOf([lines[0]!.weightAt!, ...lines.map(line => line.at)]),
      params: {
        method: shareMethod(lines),
        group: lines[0]!.group,
        weight,
        part: divide(weight, fraction(lines.length)),
        count: lines.length,
      },
    };
  });

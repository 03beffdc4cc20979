import { pointsIn, pointsLines } from "../../../../src/intake/values/readPointsLine";
import { type Case, type Outcome, valueOf } from "./case";
import { exact } from "./exact";

/** The lines of a cell of points: "90 a 99% = 80; 100% = 100". */
export function pointsOf(one: Case): Outcome {
  return { reading: pointsLines(String(valueOf(one))).map(({ band, points }) => `${band || "any"} = ${exact(points)}`).join("; "), findings: [] };
}

/** Points in a cell of their own. */
export function pointCellOf(one: Case): Outcome {
  return { reading: exact(pointsIn(String(valueOf(one)))), findings: [] };
}

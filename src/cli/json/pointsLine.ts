import type { PointsLine, PointsTierRef } from "../../evaluate/evaluation";
import { explainPoints } from "../../locale/explainPoints";
import { missingJson } from "./missing";
import { jsonNumber } from "./numbers";

/** A line that earns points has them in the place of the money. */
export function pointsLineJson(line: PointsLine) {
  return {
    sheet: line.sheet,
    kind: line.kind,
    facility: line.facility,
    group: line.group,
    indicators: [line.indicator],
    cells: [line.at.cell],
    actual: jsonNumber(line.actual),
    target: jsonNumber(line.target),
    attainment: jsonNumber(line.attainment),
    band: line.tier === null ? null : tierJson(line.tier),
    points: jsonNumber(line.points),
    pointsPossible: jsonNumber(line.pointsPossible),
    missing: missingJson(line.missing),
    explanation: explainPoints(line),
  };
}

function tierJson(tier: PointsTierRef) {
  return {
    sheet: tier.at.sheet,
    cell: tier.at.cell,
    from: jsonNumber(tier.from),
    fromInclusive: tier.fromInclusive,
    to: jsonNumber(tier.to),
    toInclusive: tier.toInclusive,
    points: jsonNumber(tier.points),
    text: tier.text,
  };
}

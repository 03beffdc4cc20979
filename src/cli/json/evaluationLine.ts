import type { EvaluationLine, TierRef } from "../../evaluate/evaluation";
import { explain } from "../../locale/explain";
import { missingJson } from "./missing";
import { jsonMoney, jsonNumber } from "./numbers";

export function evaluationLineJson(line: EvaluationLine) {
  return {
    sheet: line.sheet,
    kind: line.kind,
    facility: line.facility,
    group: line.group,
    indicators: line.indicators,
    cells: line.cells.map(at => at.cell),
    actual: jsonNumber(line.actual),
    target: jsonNumber(line.target),
    attainment: jsonNumber(line.attainment),
    band: line.tier === null ? null : tierJson(line.tier),
    factor: jsonNumber(line.factor),
    weight: jsonNumber(line.weight),
    share: jsonNumber(line.share),
    budget: jsonMoney(line.budget),
    full: jsonMoney(line.full),
    payment: jsonMoney(line.payment),
    deduction: jsonMoney(line.deduction),
    missing: missingJson(line.missing),
    explanation: explain(line),
  };
}

function tierJson(tier: TierRef) {
  return {
    sheet: tier.at.sheet,
    cell: tier.at.cell,
    from: jsonNumber(tier.from),
    fromInclusive: tier.fromInclusive,
    to: jsonNumber(tier.to),
    factor: jsonNumber(tier.factor),
    text: tier.text,
  };
}

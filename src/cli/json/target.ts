import type { TargetRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function targetJson(target: TargetRecord) {
  return {
    sheet: target.at.sheet,
    cell: target.at.cell,
    headerCells: target.headerCells.map(at => at.cell),
    component: target.component,
    kind: target.kind,
    facility: target.facility,
    group: target.group,
    indicator: target.indicator,
    text: target.text,
    operator: target.operator,
    value: jsonNumber(target.value),
    percent: target.percent,
    measure: target.measure,
    per: target.per,
    direction: target.direction,
    frequency: target.frequency,
    weight: jsonNumber(target.weight),
    sharedWeight: jsonNumber(target.sharedWeight),
    total: target.total,
    source: target.source,
    baseline: jsonNumber(target.baseline),
    end: target.end,
  };
}

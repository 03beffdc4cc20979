import { toNumber } from "../../domain/fraction";
import { remedy } from "../../locale/remedies";
import { sentence } from "../../locale/findings";
import type { Finding, Param } from "../../validate/finding";

export function findingJson(finding: Finding) {
  return {
    code: finding.code,
    level: finding.level,
    sheet: finding.sheet,
    cell: finding.cell,
    cells: finding.cells,
    params: Object.fromEntries(Object.entries(finding.params).map(([name, value]) => [name, paramJson(value)])),
    message: sentence(finding),
    fix: remedy(finding),
  };
}

function paramJson(param: Param) {
  return param !== null && typeof param === "object" && "num" in param ? toNumber(param) : param;
}

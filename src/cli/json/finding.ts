import { type Fraction, toNumber } from "../../domain/fraction";
import { remedy, sentence } from "../../locale/findings";
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
  if (Array.isArray(param)) return param.map(entry => (typeof entry === "string" ? entry : toNumber(entry as Fraction)));
  return isFraction(param) ? toNumber(param) : param;
}

function isFraction(param: Param): param is Fraction {
  return param !== null && typeof param === "object" && "num" in param;
}

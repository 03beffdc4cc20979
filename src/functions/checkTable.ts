import { parseCellName } from "../domain/address";
import { emptyRecords } from "../intake/readers/emptyRecords";
import { sentence } from "../locale/findings";
import { CHECKED_ROW, NOTHING_FOUND } from "../locale/functions";
import { levelName } from "../locale/levels";
import type { Finding, Param } from "../validate/finding";
import { validate } from "../validate/validate";
import type { Answer } from "./answer";
import { targetRecord } from "./targetRecord";
import { targetTable } from "./targetTable";

/** A finding a row: nível, código, mensagem, linha of the range. @throws {ArgumentFault} where the table cannot be read. */
export function checkTable(argument: unknown): Answer {
  const targets = targetTable(argument).rows.filter(line => !line.total).map(targetRecord);
  const findings = validate({ ...emptyRecords(), targets });
  if (findings.length === 0) return [[NOTHING_FOUND, "", "", ""]];
  return findings.map(finding => [levelName(finding.level), finding.code, sentence(byRows(finding)), finding.cell === null ? "" : rowOf(finding.cell)]);
}

/** Cells counted from the range's first one would be taken for addresses: the sentence names their rows. */
function byRows(finding: Finding): Finding {
  const named = ([name, param]: [string, Param]): [string, Param] =>
    [name, typeof param === "string" && CELL_PARAMS.has(name) ? CHECKED_ROW(rowOf(param)) : param];
  return { ...finding, params: Object.fromEntries(Object.entries(finding.params).map(named)) };
}

const CELL_PARAMS = new Set(["first", "statedAt"]);

function rowOf(cell: string): number {
  return parseCellName(cell).row + 1;
}

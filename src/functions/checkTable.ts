import { parseCellName } from "../domain/address";
import { emptyRecords } from "../intake/readers/emptyRecords";
import { CHECKED_PLACE, NOTHING_FOUND } from "../locale/functions";
import { levelName } from "../locale/levels";
import { targetSentence } from "../locale/targetSentence";
import type { Finding, Level, Param } from "../validate/finding";
import type { Rule } from "../validate/rule";
import { directionIsStated } from "../validate/rules/directionIsStated";
import { indicatorsStandOnce } from "../validate/rules/indicatorsStandOnce";
import { numbersAreClear } from "../validate/rules/numbersAreClear";
import { targetsAreNoRanges } from "../validate/rules/targetsAreNoRanges";
import { targetsAreNotZero } from "../validate/rules/targetsAreNotZero";
import { targetsAreReadable } from "../validate/rules/targetsAreReadable";
import { targetsAreSingle } from "../validate/rules/targetsAreSingle";
import { targetsMatchTheirNames } from "../validate/rules/targetsMatchTheirNames";
import { weightsInRange } from "../validate/rules/weightsInRange";
import { weightsPresent } from "../validate/rules/weightsPresent";
import { weightsBeside } from "../validate/weightsBeside";
import type { Answer } from "./answer";
import { targetRecord } from "./targetRecord";
import { targetTable } from "./targetTable";

/** The rules that need nothing but the lines and their weights; the others look at a whole sheet, and choices are the pane's. */
const RULES: readonly Rule[] = [
  weightsBeside(() => () => ({})), weightsPresent, weightsInRange, targetsAreNotZero, targetsAreReadable, targetsAreSingle, targetsAreNoRanges,
  targetsMatchTheirNames, directionIsStated, numbersAreClear, indicatorsStandOnce,
];

const LEVELS: readonly Level[] = ["error", "warning", "info"];

/** A finding a row, errors first: nível, código, mensagem, linha of the range. @throws {ArgumentFault} where the table cannot be read. */
export function checkTable(argument: unknown): Answer {
  const targets = targetTable(argument).rows.filter(line => !line.total).map(targetRecord);
  const records = { ...emptyRecords(), targets };
  const findings = RULES.flatMap(rule => rule(records)).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || rowOf(a.cell) - rowOf(b.cell));
  if (findings.length === 0) return [[NOTHING_FOUND, "", "", ""]];
  return findings.map(finding => [levelName(finding.level), finding.code, targetSentence(byRows(finding)), rowOf(finding.cell)]);
}

/** Cells counted from the range's first one would be taken for addresses: the sentence names their rows. */
function byRows(finding: Finding): Finding {
  const named = ([name, param]: [string, Param]): [string, Param] =>
    [name, typeof param === "string" && CELL_PARAMS.has(name) ? CHECKED_PLACE(rowOf(param)) : param];
  return { ...finding, params: Object.fromEntries(Object.entries(finding.params).map(named)) };
}

const CELL_PARAMS = new Set(["first", "statedAt"]);

function rowOf(cell: string | null): number {
  return cell === null ? 0 : parseCellName(cell).row + 1;
}

import { type Fraction, toNumber } from "../../domain/fraction";
import type { Grouping, RollUp } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { STATE_HEADERS, STATE_LABELS } from "../../locale/following";
import type { CellPatch } from "../../workbook/patch";
import { computed } from "../evaluation/part";
import { at, fixed } from "../evaluation/reference";
import { COLUMNS } from "./monitoringLayout";
import { orBlank } from "./serials";
import { columnOf, quotedText } from "./tables";

/**
 * One row of counts over tblSituacao. Texts are compared with "=" inside SUMPRODUCT: COUNTIF would take * and ? of a name for wild cards,
 * and refuses names of more than 255 letters.
 * @param grouping the column its label stands for; null for all actions
 */
export function rollUpCells(row: number, values: RollUp, grouping: Grouping | null, style: string): CellPatch[] {
  const own = grouping === null ? null : `--(${columnOf("state", STATE_HEADERS[grouping])}=${fixed(row, COLUMNS.label)})`;
  const state = columnOf("state", STATE_HEADERS.state);
  const sum = (...factors: readonly string[]): string => `SUMPRODUCT(${[...(own ? [own] : []), ...factors].join(",")})`;
  const total = at(row, COLUMNS.total);
  const cellOf = (name: string): string => at(row, COLUMNS.firstState + STATES.findIndex(one => one === name));
  const share = (counts: string): string => `IF(${total}=0,"",(${counts})/${total})`;
  const [expected, actual] = [columnOf("state", STATE_HEADERS.expected), columnOf("state", STATE_HEADERS.actual)];
  const known = [`--ISNUMBER(${expected})`, `--ISNUMBER(${actual})`];
  const mean = (column: string): string => `IF(OR(${total}=0,2*${sum(...known)}<${total}),"",${sum(...known, column)}/${sum(...known)})`;
  return [
    computed(row, COLUMNS.total, own === null ? `SUMPRODUCT(--(${state}<>""))` : sum(), values.total, `${style} integer`),
    ...STATES.map((name, index) => computed(row, COLUMNS.firstState + index, sum(`--(${state}=${quotedText(STATE_LABELS[name])})`), values.counts[name], `${style} counted`)),
    computed(row, COLUMNS.doneShare, share(`${cellOf("done")}+${cellOf("done-late")}`), part(values.total === 0 ? null : values.done), `${style} whole`),
    computed(row, COLUMNS.lateShare, share(cellOf("late")), part(values.total === 0 ? null : values.late), `${style} whole`),
    computed(row, COLUMNS.expected, mean(expected), part(values.expected), `${style} whole`),
    computed(row, COLUMNS.actual, mean(actual), part(values.actual), `${style} whole`),
  ];
}

function part(value: Fraction | null): number | "" {
  return orBlank(value && toNumber(value));
}

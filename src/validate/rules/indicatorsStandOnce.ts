import { fold } from "../../intake/text/fold";
import type { TargetRecord } from "../../intake/records";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** The same facility, group and indicator stand once in one kind of one sheet; a second one would be paid twice. */
export const indicatorsStandOnce: Rule = ({ targets }) =>
  alike(targets.filter(line => !line.total), [line => line.at.sheet, line => fold(line.indicator), line => name(line.facility), line => name(line.group), line => name(line.kind)])
    .map(([first, ...again]) => ({
      code: "duplicate-indicator",
      level: "warning",
      ...cellsOf([...again, first!].map(line => line.at)),
      params: { indicator: first!.indicator, facility: first!.facility, group: first!.group, first: first!.at.cell, count: again.length + 1 },
    }));

type KeyOf = (line: TargetRecord) => string;

/** Lines that agree in all of these; a line that stands alone in one need not be asked for the next, and most do. */
function alike(lines: readonly TargetRecord[], [keyOf, ...others]: readonly KeyOf[]): readonly TargetRecord[][] {
  const groups = [...groupBy(lines, keyOf!).values()].filter(group => group.length > 1);
  return others.length === 0 ? groups : groups.flatMap(group => alike(group, others));
}

function name(text: string | null): string {
  return text === null ? "\u0001" : fold(text);
}

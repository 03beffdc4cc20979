import { fold } from "../../intake/text/fold";
import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

/** The same facility, group and indicator stand once in one kind of one sheet; a second one would be paid twice. */
export const indicatorsStandOnce: Rule = ({ targets }) =>
  [...groupBy(targets.filter(line => !line.total), line =>
    [line.at.sheet, line.kind, line.facility && fold(line.facility), line.group && fold(line.group), fold(line.indicator)]).values()]
    .filter(lines => lines.length > 1)
    .map(([first, ...again]) => ({
      code: "duplicate-indicator",
      level: "warning",
      ...cellsOf([...again, first!].map(line => line.at)),
      params: { indicator: first!.indicator, facility: first!.facility, group: first!.group, first: first!.at.cell, count: again.length + 1 },
    }));

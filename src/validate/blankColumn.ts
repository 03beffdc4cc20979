import { cellName, parseCellName } from "../domain/address";
import type { Records, TargetRecord } from "../intake/records";
import { cellsOf } from "./cells";
import type { Finding } from "./finding";
import { groupBy } from "./groupBy";

/** One finding a table whose column of this role is left blank in some lines, at the blank cells. */
export function blankColumn(records: Records, code: string, role: string, isBlank: (line: TargetRecord) => boolean): Finding[] {
  const blank = groupBy(records.targets.filter(line => !line.total && isBlank(line)), line => line.block);
  if (blank.size === 0) return [];
  const blocks = new Map(records.blocks.map(block => [block.id, block]));
  return [...blank].map(([id, lines]) => {
    const column = blocks.get(id)?.columns.find(one => one.role === role)?.column;
    const places = lines.map(({ at }) => (column === undefined ? at : { sheet: at.sheet, cell: cellName(parseCellName(at.cell).row, column) }));
    return { code, level: "info", ...cellsOf(places), params: { indicator: lines[0]!.indicator, count: lines.length } };
  });
}

import type { Block } from "../block/block";
import type { TargetColumns } from "../block/targetColumns";
import type { Grid } from "../grid/grid";
import type { ActionRecord } from "../records";

/** "Ação Nº 1 - Realizar …" under a target: an action that serves it. Such lines give neither deadline nor status. */
export function readActionLines(grid: Grid, block: Block, columns: TargetColumns, id: string): ActionRecord[] {
  const objective = block.titles.find(title => /^objetivo/i.test(title.text))?.text ?? null;
  const goal = columns.group ?? columns.indicator;
  return block.actionLines.map(line => ({
    block: id, at: grid.home(line.row, line.column), objective,
    strategicAction: line.under !== null && goal ? grid.seenText(line.under, goal.column) || null : null,
    action: line.text, area: null, region: null, responsible: null, participants: null,
    deadline: null, deadlineAt: null, start: null, end: null, deadlineKind: null, suggestion: null,
    status: null, statusText: null, statusAt: null, completed: null,
    progress: null, progressText: null, progressAt: null, notes: null,
  }));
}

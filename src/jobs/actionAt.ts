import { parseAreaName, parseCellName } from "../domain/address";
import type { FollowedAction, Following } from "../follow/following";
import { CARDS, SIGNAL_HEADERS } from "../locale/following";
import { COLUMNS } from "../sheets/following/monitoringLayout";
import { KEYS } from "../sheets/following/tables";
import type { RangeRef } from "../workbook/livePort";
import { madeSheets } from "../workbook/marks";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import type { ReadWorkbook } from "./readContract";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The action that a cell belongs to: its line or card in the plan, or its row on a sheet that Pactua made of it. Null for any other cell. */
export function actionAt(plan: Following, { snapshot, records }: ReadWorkbook, { sheet: name, range }: RangeRef): FollowedAction | null {
  // Whole rows or columns ("A:A") are no cell of an action.
  const first = /^[A-Z]+\d+/.exec(range)?.[0];
  const sheet = snapshot.sheets.find(one => one.name === name);
  if (first === undefined || sheet === undefined) return null;
  const cell = parseCellName(first);
  const key = [...madeSheets(snapshot)].find(([, made]) => made === name)?.[0];
  return key === undefined ? inPlan(plan, records.blocks, sheet, cell) : onOwnSheet(plan, key, sheet.values, cell);
}

/** The whole card; of a table the line, as far down as its action is merged. */
function inPlan({ actions }: Following, blocks: ReadWorkbook["records"]["blocks"], sheet: SheetSnapshot, cell: Cell): FollowedAction | null {
  const here = actions.filter(({ item }) => item.at.sheet === sheet.name);
  const block = blocks.find(one => one.sheet === sheet.name && lies(cell, one.range) && here.some(({ item }) => item.block === one.id));
  const own = block ? here.filter(({ item }) => item.block === block.id) : here;
  if (block?.kind === "cards") return only(own);
  const inRow = own.filter(({ item }) => parseCellName(item.at.cell).row === cell.row);
  return only(inRow.length > 0 ? inRow : own.filter(({ item }) => isMergedOver(sheet, parseCellName(item.at.cell), cell.row)));
}

function isMergedOver({ merges }: SheetSnapshot, { row, column }: Cell, below: number): boolean {
  return merges.some(({ top, left, bottom }) => top === row && left === column && below > top && below <= bottom);
}

function lies({ row, column }: Cell, range: string): boolean {
  const { top, left, bottom, right } = parseAreaName(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function onOwnSheet(plan: Following, key: string, values: SheetSnapshot["values"], { row }: Cell): FollowedAction | null {
  if (key === KEYS.cards) return onCard(plan, values, row);
  const cells = values[row] ?? [];
  const { actions } = plan;
  const named = actions.filter(({ item }) => cells.includes(item.action));
  const number = cells[key === KEYS.monitoring ? COLUMNS.memoryValue : 0];
  if (named.length > 0) return only(named) ?? named.find(action => actions.indexOf(action) + 1 === number) ?? null;
  return key === KEYS.signals ? bySignal(plan, values, row) : null;
}

/** The number in the column Ação of a row of tblSinais. */
function bySignal({ actions }: Following, values: SheetSnapshot["values"], row: number): FollowedAction | null {
  const said: CellValue = values[row]?.[values[0]?.indexOf(SIGNAL_HEADERS.action) ?? -1] ?? null;
  return typeof said === "number" ? actions[said - 1] ?? null : null;
}

/** The card whose title stands next above. */
function onCard({ actions }: Following, values: SheetSnapshot["values"], row: number): FollowedAction | null {
  const titles = new Map<CellValue, FollowedAction>(actions.map((action, index) => [CARDS.title(index + 1, actions.length), action]));
  for (let above = row; above >= 0; above--) {
    const title = values[above]?.[0] ?? null;
    const action = titles.get(title);
    if (action || title === CARDS.past) return action ?? null;
  }
  return null;
}

function only(actions: readonly FollowedAction[]): FollowedAction | null {
  return actions.length === 1 ? actions[0]! : null;
}

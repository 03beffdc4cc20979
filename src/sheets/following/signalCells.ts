import { type CellRef, cellName } from "../../domain/address";
import { serialOfDay } from "../../domain/calendar";
import type { Signal } from "../../follow/signal";
import { SIGNAL_HEADERS, SIGNAL_WORDS } from "../../locale/following";
import { madeSheets } from "../../workbook/marks";
import type { CellWrite } from "../../workbook/livePort";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { signalAction } from "./signalAction";
import { KEYS } from "./tables";

/** The cells that take a signal into the first row of tblSinais in which nobody has written; null where there is no such row. */
export function signalCells(snapshot: WorkbookSnapshot, { region, action, difficulty, date, who, status, answer }: Signal): readonly CellWrite[] | null {
  const name = madeSheets(snapshot).get(KEYS.signals);
  const sheet = snapshot.sheets.find(one => one.name === name);
  const table = sheet?.tables.find(({ columns }) => Object.values(SIGNAL_HEADERS).every(title => columns.includes(title)));
  if (!sheet || !table) return null;
  const { top, left, bottom, right } = table.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const isBlank = (row: number, column: number): boolean => (sheet.values[row]?.[column] ?? "") === "" && !sheet.formulas.has(cellName(row, column));
  const row = Array.from({ length: bottom - top }, (_, index) => top + 1 + index).find(each => columns.every(column => isBlank(each, column)));
  if (row === undefined) return null;
  const at = (title: string): CellRef => ({ sheet: sheet.name, cell: cellName(row, left + table.columns.indexOf(title)) });
  const h = SIGNAL_HEADERS;
  const cells: readonly CellWrite[] = [
    { at: at(h.region), value: region }, { at: at(h.action), value: signalAction(action) }, { at: at(h.difficulty), value: difficulty },
    { at: at(h.date), value: date && serialOfDay(date) }, { at: at(h.who), value: who }, { at: at(h.status), value: status && SIGNAL_WORDS[status] }, { at: at(h.answer), value: answer },
  ];
  return cells.filter(({ value }) => value !== null);
}

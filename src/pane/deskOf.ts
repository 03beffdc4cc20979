import type { LiveWorkbook } from "../workbook/livePort";
import { createDesk, type Desk } from "./desk";

const desks = new WeakMap<LiveWorkbook, Desk>();

/** The one desk of a workbook: pane and ribbon share it. */
export function deskOf(workbook: LiveWorkbook): Desk {
  const desk = desks.get(workbook) ?? createDesk(workbook);
  desks.set(workbook, desk);
  return desk;
}

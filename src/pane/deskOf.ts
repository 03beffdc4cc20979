import type { LiveWorkbook } from "../workbook/livePort";
import { createDesk, type Desk } from "./desk";

let shared: Desk | null = null;

/** The one desk of this page: pane and ribbon share it. @param workbook used by whoever comes first */
export function deskOf(workbook: LiveWorkbook): Desk {
  return (shared ??= createDesk(workbook));
}

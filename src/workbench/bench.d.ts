import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import type { Work } from "./functions/gridFunction";
import type { PaneDoor } from "./paneFrame";
import type { ShownCell } from "./showing/shownCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";

declare global {
  interface Window {
    /** What is open in the grid. */
    pactuaWorkbook?: GridWorkbook;
    /** In the pane's frame only. */
    pactuaPane?: PaneDoor;
    /** A door for tests: another workbook in the same grid, another function. */
    pactuaBench?: {
      open(snapshot: WorkbookSnapshot, name: string): Promise<GridWorkbook>;
      /** As it is seen in the sheet in front. Row and column from 0. */
      shownCell(row: number, column: number): ShownCell;
      /** Somebody types into a cell, or into the bar above. */
      typing(): boolean;
      addFunction(id: string, work: Work): void;
      /** Whether nothing would be lost if the page went away now. */
      kept?(): boolean;
      /** Whether the grid has a command of that name. */
      knows(command: string): boolean;
    };
  }
}

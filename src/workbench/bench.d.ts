import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";

declare global {
  interface Window {
    /** What the pane's frame finds in the page around it. */
    pactuaWorkbook?: GridWorkbook;
    /** A door for tests: another workbook in the same grid. */
    pactuaBench?: { open(snapshot: WorkbookSnapshot, name: string): Promise<GridWorkbook> };
  }
}

import type { Area } from "../../../../src/domain/address";
import type { Visibility } from "../../../../src/workbook/snapshot";
import { blankCell, type CellModel } from "./cellModel";
import type { ChartModel } from "./chartModel";

/** Of a whole sheet in Excel. */
export const SHEET_AREA: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export interface TableModel {
  name: string;
  area: Area;
  style: string;
  readonly id: string;
}

export interface ConditionalModel {
  readonly id: string;
  readonly type: "DataBar" | "Custom";
  readonly areas: readonly Area[];
  readonly settings: Record<string, unknown>;
}

export interface PageModel {
  orientation: string;
  paperSize: string | null;
  zoom: object;
  area: Area | null;
  titleRows: Area | null;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** One sheet of the played workbook: plain data and the few ways into its cells. */
export class SheetModel {
  visibility: Visibility = "visible";
  isProtected = false;
  tabColor = "";
  frozen: Area | null = null;
  merges: Area[] = [];
  tables: TableModel[] = [];
  conditionals: ConditionalModel[] = [];
  charts: ChartModel[] = [];
  readonly hiddenRows = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  page: PageModel = plainPage();
  private readonly rows = new Map<number, Map<number, CellModel>>();

  constructor(readonly id: string, public name: string) {}

  at(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell there, made where there is none. */
  open(row: number, column: number): CellModel {
    const cells = this.rows.get(row) ?? new Map<number, CellModel>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? blankCell();
    cells.set(column, cell);
    return cell;
  }

  /** The cells of an area that hold or look like something. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: CellModel }> {
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) yield { row, column, cell };
      }
    }
  }

  remove(area: Area): void {
    for (const { row, column } of [...this.cellsIn(area)]) this.rows.get(row)!.delete(column);
  }

  /** The smallest area around the cells that are chosen; null when there are none. */
  bounds(isUsed: (cell: CellModel) => boolean): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of this.cellsIn(SHEET_AREA)) {
      if (!isUsed(cell)) continue;
      area = area === null ? { top: row, left: column, bottom: row, right: column } : {
        top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column),
      };
    }
    return area;
  }
}

export function plainPage(): PageModel {
  return { orientation: "Portrait", paperSize: null, zoom: { scale: 100 }, area: null, titleRows: null, leftFooter: "", centerFooter: "", rightFooter: "" };
}

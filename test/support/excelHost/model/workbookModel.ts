import { foldName } from "../../../../src/workbook/marks";
import type { CellValue } from "../../../../src/workbook/snapshot";
import { SheetModel } from "./sheetModel";

export interface NameModel {
  readonly name: string;
  formula: string;
  comment: string;
  /** The sheet it is limited to; null when it holds for the workbook. */
  readonly scope: SheetModel | null;
}

/** What a formula gives in the played workbook; undefined where the player does not know. */
export type Calculator = (formula: string) => CellValue | undefined;

/** The played workbook: plain data that the objects of the API look at. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly properties = new Map<string, string>();
  name = "contrato.xlsx";
  isReadOnly = false;
  isProtected = false;
  uses1904Dates = false;
  selection: { sheet: SheetModel; address: string } | null = null;
  private lastId = 0;

  constructor(readonly calculate: Calculator = () => undefined) {}

  nextId(): string {
    return `{${++this.lastId}}`;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By its name or its id. */
  sheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || foldName(name) === foldName(key));
  }
}

import { foldName } from "../../../../src/workbook/marks";
import { refuse } from "../hostError";
import type { WorkbookModel } from "../model/workbookModel";
import { areaOf } from "./areas";
import type { Host } from "./host";
import { NamedItemCollection } from "./nameObjects";
import { RangeAreasObject } from "./rangeAreasObject";
import { RangeObject } from "./rangeObject";
import { Settings } from "./settings";
import { TableCollection } from "./tableObjects";
import { WorksheetCollection } from "./worksheetObjects";

/** The workbook, which is the root of all paths. */
export class WorkbookObject {
  readonly worksheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly properties: { readonly custom: CustomPropertyCollection };
  readonly application = new ApplicationObject();
  readonly functions: FunctionsObject;
  private readonly host: Host;

  constructor(private readonly workbook: WorkbookModel) {
    this.host = {
      workbook,
      range: (sheet, area) => new RangeObject(this.host, sheet, area),
      areas: (sheet, areas) => new RangeAreasObject(this.host, sheet, areas),
    };
    this.worksheets = new WorksheetCollection(this.host);
    this.names = new NamedItemCollection(this.host, null);
    this.tables = new TableCollection(this.host, null);
    this.properties = { custom: new CustomPropertyCollection(workbook) };
    this.functions = new FunctionsObject(workbook);
  }

  get name() { return this.workbook.name; }
  get readOnly() { return this.workbook.isReadOnly; }
  get protection() { return { protected: this.workbook.isProtected }; }
  getSelectedRanges() {
    const { sheet, address } = this.workbook.selection ?? { sheet: this.workbook.sheets[0]!, address: "A1" };
    return this.host.areas(sheet, address.split(",").map(areaOf));
  }
}

/** Asks for quiet are counted: they are for big writes only. */
export class ApplicationObject {
  suspended = { calculation: 0, screen: 0 };
  suspendApiCalculationUntilNextSync() { this.suspended.calculation++; }
  suspendScreenUpdatingUntilNextSync() { this.suspended.screen++; }
}

class CustomPropertyCollection {
  constructor(private readonly workbook: WorkbookModel) {}
  get items() {
    return [...this.workbook.properties.keys()].map(key => this.property(key));
  }
  add(key: string, value: string) {
    if (this.workbook.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    if (value.length > 255) refuse("InvalidArgument", "a property holds 255 characters");
    const known = [...this.workbook.properties.keys()].find(one => foldName(one) === foldName(key));
    this.workbook.properties.set(known ?? key, value);
    return this.property(known ?? key);
  }
  getItem(key: string) {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound", key);
  }
  getItemOrNullObject(key: string) {
    return this.workbook.properties.has(key) ? this.property(key) : null;
  }

  private property(key: string) {
    const { properties } = this.workbook;
    return Object.assign(new Settings({ key, value: properties.get(key) }, ["key", "value"]), { delete: () => { properties.delete(key); } });
  }
}

/** Worksheet functions as Excel computes them for an add-in: the few that the adapter asks for. */
class FunctionsObject {
  constructor(private readonly workbook: WorkbookModel) {}
  date(year: number, month: number, day: number) {
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { value: this.workbook.uses1904Dates ? serial - 1462 : serial, error: "" };
  }
}

import type { Area } from "../../../../src/domain/address";
import { foldName } from "../../../../src/workbook/marks";
import type { Visibility } from "../../../../src/workbook/snapshot";
import { refuse } from "../hostError";
import { type CellModel, isFormatted } from "../model/cellModel";
import { SHEET_AREA, type SheetModel } from "../model/sheetModel";
import { areaOf, around } from "./areas";
import { ChartCollection } from "./chartObjects";
import type { Host, RangeLike } from "./host";
import { NamedItemCollection } from "./nameObjects";
import { PageLayoutObject } from "./pageLayoutObject";
import { TableCollection } from "./tableObjects";

/** Excel takes no longer list of ranges. Source: office-js#5198. */
const LONGEST_ADDRESS = 8192;
const VISIBILITIES: Readonly<Record<Visibility, string>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

export class WorksheetCollection {
  constructor(private readonly host: Host) {}
  get items() {
    return this.host.workbook.sheets.map(sheet => new WorksheetObject(this.host, sheet));
  }
  add(name: string) {
    const { workbook } = this.host;
    if (workbook.isProtected || workbook.isReadOnly) refuse("AccessDenied", "no sheet can be added");
    if (workbook.sheet(name)) refuse("ItemAlreadyExists", name);
    if (!/^(?!')[^[\]:*?/\\]{1,31}$/u.test(name)) refuse("InvalidArgument", `no name of a sheet: ${name}`);
    return new WorksheetObject(this.host, workbook.addSheet(name));
  }
  getItem(key: string) {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound", key);
  }
  getItemOrNullObject(key: string) {
    const sheet = this.host.workbook.sheet(key);
    return sheet ? new WorksheetObject(this.host, sheet) : null;
  }
}

class WorksheetObject {
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly charts: ChartCollection;
  readonly pageLayout: PageLayoutObject;
  readonly freezePanes: FreezePanesObject;

  constructor(private readonly host: Host, private readonly sheet: SheetModel) {
    this.names = new NamedItemCollection(host, sheet);
    this.tables = new TableCollection(host, sheet);
    this.charts = new ChartCollection(host, sheet);
    this.pageLayout = new PageLayoutObject(host, sheet);
    this.freezePanes = new FreezePanesObject(host, sheet);
  }

  get key() { return this.sheet.id; }
  get id() { return this.sheet.id; }
  get name() { return this.sheet.name; }
  get visibility() { return VISIBILITIES[this.sheet.visibility]; }
  get protection() { return { protected: this.sheet.isProtected }; }
  get tabColor() { return this.sheet.tabColor; }
  set tabColor(color: string) { this.sheet.tabColor = color; }

  getRange(address?: string) { return this.host.range(this.sheet, address === undefined ? SHEET_AREA : areaOf(address)); }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number) {
    return this.host.range(this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getRanges(addresses: string) {
    if (addresses.length > LONGEST_ADDRESS) refuse("InvalidArgument", "the list of ranges is too long");
    return this.host.areas(this.sheet, addresses.split(",").map(areaOf));
  }
  /** Looks and merges count as use, unless only values are asked for. */
  getUsedRangeOrNullObject(valuesOnly?: unknown) {
    const holds = ({ value, formula }: CellModel) => value !== null || formula !== null;
    const values = this.sheet.bounds(cell => holds(cell) || (!valuesOnly && isFormatted(cell)));
    const areas = [...(values ? [values] : []), ...(valuesOnly ? [] : this.sheet.merges)];
    return areas.length === 0 ? null : this.host.range(this.sheet, around(areas));
  }
  activate() {
    if (this.sheet.visibility !== "visible") refuse("InvalidOperation", "a hidden sheet cannot be shown");
    this.host.workbook.selection = { sheet: this.sheet, address: "A1" };
  }
  delete() {
    const { workbook } = this.host;
    if (workbook.isProtected || workbook.isReadOnly) refuse("AccessDenied", "no sheet can be deleted");
    if (!workbook.sheets.some(({ visibility, id }) => visibility === "visible" && id !== this.sheet.id)) refuse("InvalidOperation", "the last visible sheet");
    workbook.sheets.splice(workbook.sheets.indexOf(this.sheet), 1);
    for (const name of workbook.names) {
      if (foldName(name.formula).includes(foldName(`'${this.sheet.name}'!`))) name.formula = "=#REF!";
    }
  }
}

class FreezePanesObject {
  constructor(private readonly host: Host, private readonly sheet: SheetModel) {}
  freezeAt(range: RangeLike | string) { this.sheet.frozen = typeof range === "string" ? areaOf(range) : range.area; }
  freezeRows(count: number) { this.sheet.frozen = { ...SHEET_AREA, bottom: count - 1 }; }
  freezeColumns(count: number) { this.sheet.frozen = { ...SHEET_AREA, right: count - 1 }; }
  unfreeze() { this.sheet.frozen = null; }
  getLocationOrNullObject(): object | null {
    const area: Area | null = this.sheet.frozen;
    return area && this.host.range(this.sheet, area);
  }
}

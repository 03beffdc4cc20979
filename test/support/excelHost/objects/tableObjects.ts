import { foldName } from "../../../../src/workbook/marks";
import { refuse } from "../hostError";
import type { SheetModel, TableModel } from "../model/sheetModel";
import { areaOf, overlaps } from "./areas";
import type { Host, RangeLike } from "./host";

/** The tables of one sheet, or of the workbook. */
export class TableCollection {
  constructor(private readonly host: Host, private readonly sheet: SheetModel | null) {}

  get items() {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap(sheet => sheet.tables.map(model => new TableObject(this.host, sheet, model)));
  }
  add(range: RangeLike | string, hasHeaders: unknown) {
    const sheet = this.sheet ?? refuse("NotImplemented", "a table without its sheet");
    const area = typeof range === "string" ? areaOf(range) : range.area;
    if (!hasHeaders) refuse("NotImplemented", "a table without headers");
    if (sheet.tables.some(other => overlaps(other.area, area))) refuse("InvalidArgument", "a table cannot overlap another");
    if (sheet.merges.some(other => overlaps(other, area))) refuse("InvalidArgument", "a table cannot hold merged cells");
    const id = this.host.workbook.nextId();
    const model: TableModel = { name: `Tabela${id.replace(/\D/g, "")}`, area, style: "TableStyleMedium2", id };
    sheet.tables.push(model);
    return new TableObject(this.host, sheet, model);
  }
  getItem(key: string) {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound", key);
  }
  getItemOrNullObject(key: string) {
    return this.items.find(({ name, id }) => id === key || foldName(name) === foldName(key)) ?? null;
  }
}

class TableObject {
  constructor(private readonly host: Host, private readonly sheet: SheetModel, private readonly model: TableModel) {}

  get key() { return this.model.id; }
  get id() { return this.model.id; }
  get style() { return this.model.style; }
  set style(style: string) { this.model.style = style; }
  get name() { return this.model.name; }
  set name(name: string) {
    const { workbook } = this.host;
    const taken = [...workbook.sheets.flatMap(sheet => sheet.tables).filter(other => other !== this.model), ...workbook.names];
    if (taken.some(other => foldName(other.name) === foldName(name))) refuse("ItemAlreadyExists", name);
    this.model.name = name;
  }
  get showTotals() { return false; }
  set showTotals(shown: boolean) { if (shown) refuse("NotImplemented", "total rows"); }
  get worksheet() { return { name: this.sheet.name, id: this.sheet.id }; }
  get columns() {
    const { top, left, right } = this.model.area;
    const items = Array.from({ length: right - left + 1 }, (_, index) => ({ key: index + 1, name: String(this.sheet.at(top, left + index)?.value ?? `Coluna${index + 1}`) }));
    return { items };
  }
  getRange() { return this.host.range(this.sheet, this.model.area); }
  clearFilters() {}
  resize(range: RangeLike | string) {
    const area = typeof range === "string" ? areaOf(range) : range.area;
    if (area.top !== this.model.area.top || !overlaps(area, this.model.area)) refuse("InvalidArgument", "the header must stay in its row");
    if (this.sheet.tables.some(other => other !== this.model && overlaps(other.area, area))) refuse("InvalidArgument", "a table cannot overlap another");
    this.model.area = area;
  }
  convertToRange() {
    this.sheet.tables = this.sheet.tables.filter(other => other !== this.model);
    return this.host.range(this.sheet, this.model.area);
  }
}

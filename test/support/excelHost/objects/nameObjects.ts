import { foldName } from "../../../../src/workbook/marks";
import { refuse } from "../hostError";
import type { SheetModel } from "../model/sheetModel";
import type { NameModel } from "../model/workbookModel";
import { addressOf } from "./areas";
import type { Host, RangeLike } from "./host";

/** The names of the workbook or of one sheet, in the order of the alphabet. */
export class NamedItemCollection {
  constructor(private readonly host: Host, private readonly scope: SheetModel | null) {}

  get items() {
    return this.host.workbook.names.filter(({ scope }) => scope === this.scope)
      .sort((a, b) => a.name.localeCompare(b.name)).map(model => new NamedItemObject(this.host, model));
  }
  add(name: string, reference: RangeLike | string, comment = "") {
    const { workbook } = this.host;
    if (workbook.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) refuse("InvalidArgument", `no name: ${name}`);
    const tables = workbook.sheets.flatMap(sheet => sheet.tables);
    if (this.getItemOrNullObject(name) || tables.some(table => foldName(table.name) === foldName(name))) refuse("ItemAlreadyExists", name);
    const formula = typeof reference === "string" ? reference : `=${addressOf(reference.sheet, reference.area)}`;
    const model = { name, formula, comment, scope: this.scope };
    workbook.names.push(model);
    return new NamedItemObject(this.host, model);
  }
  getItem(name: string) {
    return this.getItemOrNullObject(name) ?? refuse("ItemNotFound", name);
  }
  getItemOrNullObject(name: string) {
    return this.items.find(item => foldName(item.name) === foldName(name)) ?? null;
  }
}

class NamedItemObject {
  constructor(private readonly host: Host, private readonly model: NameModel) {}
  get key() { return this.model.name; }
  get name() { return this.model.name; }
  get formula() { return this.model.formula; }
  get comment() { return this.model.comment; }
  get scope() { return this.model.scope === null ? "Workbook" : "Worksheet"; }
  delete() { this.host.workbook.names.splice(this.host.workbook.names.indexOf(this.model), 1); }
}

import type { Area } from "../../../../src/domain/address";
import { refuse } from "../hostError";
import type { ConditionalModel, SheetModel } from "../model/sheetModel";
import { overlaps } from "./areas";
import type { Host } from "./host";
import { Settings } from "./settings";

/** The conditional formats that touch a range. The newest stands first: it wins. */
export class ConditionalCollection {
  constructor(private readonly host: Host, private readonly sheet: SheetModel, private readonly areas: readonly Area[]) {}

  get items() {
    return this.models().map(model => new ConditionalObject(this.host, this.sheet, model));
  }
  add(type: string) {
    if (type !== "DataBar" && type !== "Custom") refuse("NotImplemented", type);
    const model: ConditionalModel = { id: this.host.workbook.nextId(), type: type as "DataBar", areas: this.areas, settings: {} };
    this.sheet.conditionals.unshift(model);
    return new ConditionalObject(this.host, this.sheet, model);
  }
  getItem(id: string) {
    return this.items.find(item => item.key === id) ?? refuse("ItemNotFound", id);
  }
  clearAll() {
    const gone = this.models();
    this.sheet.conditionals = this.sheet.conditionals.filter(model => !gone.includes(model));
  }

  private models() {
    return this.sheet.conditionals.filter(model => model.areas.some(one => this.areas.some(other => overlaps(one, other))));
  }
}

class ConditionalObject {
  constructor(private readonly host: Host, private readonly sheet: SheetModel, private readonly model: ConditionalModel) {}

  get key() { return this.model.id; }
  get id() { return this.model.id; }
  get type() { return this.model.type; }
  get dataBarOrNullObject() { return this.model.type === "DataBar" ? this.dataBar : null; }
  get customOrNullObject() { return this.model.type === "Custom" ? this.custom : null; }
  get dataBar() {
    return new Settings(this.model.settings, ["lowerBoundRule", "upperBoundRule"], { positiveFormat: new Settings(this.model.settings, ["fillColor", "gradientFill"]) });
  }
  get custom() {
    const format = new Settings({}, [], { font: new Settings(this.part("font"), ["color"]), fill: new Settings(this.part("fill"), ["color"]) });
    return new Settings({}, [], { rule: new Settings(this.model.settings, ["formula"]), format });
  }
  getRanges() { return this.host.areas(this.sheet, this.model.areas); }
  delete() { this.sheet.conditionals = this.sheet.conditionals.filter(model => model !== this.model); }

  private part(name: string): Record<string, unknown> {
    return (this.model.settings[name] ??= {}) as Record<string, unknown>;
  }
}

import type { Area } from "../../../../src/domain/address";
import type { SheetModel } from "../model/sheetModel";
import { addressOf } from "./areas";
import { ConditionalCollection } from "./conditionalObjects";
import { FormatObject } from "./formatObject";
import type { Host, RangeLike } from "./host";
import { ValidationObject } from "./validationObject";

/** Several ranges of one sheet that are formatted as one. */
export class RangeAreasObject {
  constructor(private readonly host: Host, readonly sheet: SheetModel, private readonly rectangles: readonly Area[]) {}

  get areas() { return new RangeCollection(this.rectangles.map(area => this.host.range(this.sheet, area))); }
  get worksheet() { return { name: this.sheet.name, id: this.sheet.id }; }
  get address() { return this.rectangles.map(area => addressOf(this.sheet, area)).join(","); }
  get areaCount() { return this.rectangles.length; }
  get format() { return new FormatObject(this.sheet, this.rectangles); }
  get conditionalFormats() { return new ConditionalCollection(this.host, this.sheet, this.rectangles); }
  get dataValidation() { return new ValidationObject(this.sheet, this.rectangles); }
}

class RangeCollection {
  constructor(readonly items: readonly RangeLike[]) {}
  getItemAt(index: number) { return this.items[index]; }
}

import type { PageModel, SheetModel } from "../model/sheetModel";
import { areaOf } from "./areas";
import type { Host, RangeLike } from "./host";
import { Settings } from "./settings";

export class PageLayoutObject {
  constructor(private readonly host: Host, private readonly sheet: SheetModel) {}

  private get page(): PageModel { return this.sheet.page; }
  get orientation() { return this.page.orientation; }
  set orientation(orientation: string) { this.page.orientation = orientation; }
  get paperSize() { return this.page.paperSize; }
  set paperSize(paperSize: string | null) { this.page.paperSize = paperSize; }
  get zoom() { return this.page.zoom; }
  set zoom(zoom: object) { this.page.zoom = zoom; }
  get headersFooters() {
    return { defaultForAllPages: new Settings(this.page, ["leftFooter", "centerFooter", "rightFooter"]) };
  }
  setPrintArea(range: RangeLike | string) { this.page.area = typeof range === "string" ? areaOf(range) : range.area; }
  setPrintTitleRows(range: RangeLike | string) { this.page.titleRows = typeof range === "string" ? areaOf(range) : range.area; }
  getPrintAreaOrNullObject() { return this.page.area && this.host.areas(this.sheet, [this.page.area]); }
  getPrintTitleRowsOrNullObject() { return this.page.titleRows && this.host.range(this.sheet, this.page.titleRows); }
}

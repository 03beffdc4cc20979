import type { Area } from "../../../../src/domain/address";
import { refuse } from "../hostError";
import type { ChartModel, SeriesModel } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import { addressOf, areaOf } from "./areas";
import type { Host, RangeLike } from "./host";
import { Settings } from "./settings";

export class ChartCollection {
  constructor(private readonly host: Host, private readonly sheet: SheetModel) {}
  get items() {
    return this.sheet.charts.map(model => new ChartObject(this.sheet, model));
  }
  /** Excel makes the series it sees in the range; the caller replaces them. */
  add(type: string, source: RangeLike) {
    const id = this.host.workbook.nextId();
    const model: ChartModel = {
      id, type, name: `Gráfico ${id}`, title: "", titleVisible: false, legendVisible: true, legendPosition: "Bottom", valueFormat: "General",
      categoriesReversed: false, valuesCrossAt: "Automatic", anchor: null, series: [{ name: "Série1", color: "#4472C4", line: {}, categories: null, values: source.area }],
    };
    this.sheet.charts.push(model);
    return new ChartObject(this.sheet, model);
  }
  getItem(key: string) {
    return this.items.find(({ model }) => model.id === key || model.name === key) ?? refuse("ItemNotFound", key);
  }
}

class ChartObject {
  constructor(private readonly sheet: SheetModel, readonly model: ChartModel) {}

  get key() { return this.model.id; }
  get id() { return this.model.id; }
  get chartType() { return this.model.type; }
  get name() { return this.model.name; }
  set name(name: string) { this.model.name = name; }
  get title() { return renamed(this.model, { text: "title", visible: "titleVisible" }); }
  get legend() { return renamed(this.model, { visible: "legendVisible", position: "legendPosition" }); }
  get axes() {
    return { valueAxis: renamed(this.model, { numberFormat: "valueFormat" }), categoryAxis: renamed(this.model, { reversePlotOrder: "categoriesReversed", position: "valuesCrossAt" }) };
  }
  get series() { return new SeriesCollection(this.sheet, this.model); }
  get top() { return this.rowsTo(this.model.anchor?.top ?? 0); }
  get left() { return this.columnsTo(this.model.anchor?.left ?? 0); }
  get height() { return this.model.anchor ? this.rowsTo(this.model.anchor.bottom + 1) - this.top : 0; }
  get width() { return this.model.anchor ? this.columnsTo(this.model.anchor.right + 1) - this.left : 0; }
  setPosition(first: RangeLike | string, last: RangeLike | string) {
    const [{ top, left }, { bottom, right }] = [first, last].map(cell => (typeof cell === "string" ? areaOf(cell) : cell.area)) as [Area, Area];
    this.model.anchor = { top, left, bottom, right };
  }
  delete() { this.sheet.charts = this.sheet.charts.filter(model => model !== this.model); }

  private rowsTo(end: number): number {
    return Array.from({ length: end }, (_, row) => this.sheet.rowHeights.get(row) ?? 15).reduce((sum, height) => sum + height, 0);
  }
  private columnsTo(end: number): number {
    return Array.from({ length: end }, (_, column) => this.sheet.columnWidths.get(column) ?? 48).reduce((sum, width) => sum + width, 0);
  }
}

class SeriesCollection {
  constructor(private readonly sheet: SheetModel, private readonly chart: ChartModel) {}
  get items() {
    return this.chart.series.map(model => new SeriesObject(this.sheet, this.chart, model));
  }
  add(name = "") {
    const model: SeriesModel = { name, color: "#4472C4", line: {}, categories: null, values: null };
    this.chart.series.push(model);
    return this.items.at(-1)!;
  }
  getItemAt(index: number) {
    return this.items[index] ?? refuse("ItemNotFound", `series ${index}`);
  }
}

class SeriesObject {
  constructor(private readonly sheet: SheetModel, private readonly chart: ChartModel, private readonly model: SeriesModel) {}
  get name() { return this.model.name; }
  set name(name: string) { this.model.name = name; }
  get format() {
    const { model } = this;
    return { fill: { setSolidColor(color: string) { model.color = color; } }, line: new Settings(model.line, ["color"]) };
  }
  setValues(range: RangeLike) { this.model.values = range.area; }
  setXAxisValues(range: RangeLike) { this.model.categories = range.area; }
  getDimensionDataSourceString(dimension: string) {
    const area = dimension === "Values" ? this.model.values : this.model.categories;
    return area ? addressOf(this.sheet, area).replace(/([A-Z]+)(\d+)(?=$|:)/g, "$$$1$$$2") : refuse("InvalidArgument", "the series has no such source");
  }
  delete() { this.chart.series.splice(this.chart.series.indexOf(this.model), 1); }
}

/** A part of the chart whose values are kept under other names. */
function renamed(model: ChartModel, names: Readonly<Record<string, keyof ChartModel>>): Settings {
  const part = new Settings({}, []);
  for (const [name, kept] of Object.entries(names)) {
    Object.defineProperty(part, name, { enumerable: true, get: () => model[kept], set: value => Object.assign(model, { [kept]: value }) });
  }
  return part;
}

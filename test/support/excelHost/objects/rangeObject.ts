import type { Area } from "../../../../src/domain/address";
import { refuse } from "../hostError";
import { type CellModel, plainLook } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { addressOf, around, contains, matrix, overlaps } from "./areas";
import { downward, shown, typeInto, valueType } from "./cellContents";
import { CellProperties } from "./cellProperties";
import { ConditionalCollection } from "./conditionalObjects";
import { FormatObject } from "./formatObject";
import type { Host } from "./host";
import { ValidationObject } from "./validationObject";

/** More cells than Excel on the web answers for in one request. */
const MOST_CELLS = 5_000_000;

export class RangeObject {
  constructor(private readonly host: Host, readonly sheet: SheetModel, readonly area: Area) {}

  get address() { return addressOf(this.sheet, this.area); }
  get rowIndex() { return this.area.top; }
  get columnIndex() { return this.area.left; }
  get rowCount() { return this.area.bottom - this.area.top + 1; }
  get columnCount() { return this.area.right - this.area.left + 1; }
  get format() { return new FormatObject(this.sheet, [this.area]); }
  get conditionalFormats() { return new ConditionalCollection(this.host, this.sheet, [this.area]); }
  get dataValidation() { return new ValidationObject(this.sheet, [this.area]); }

  get values(): unknown { return this.read(cell => shown(cell)); }
  set values(given: unknown) { this.write(given); }
  get formulas(): unknown { return this.read(cell => cell?.formula ?? shown(cell)); }
  set formulas(given: unknown) { this.write(given); }
  get numberFormat(): unknown { return this.read(cell => cell?.format ?? "General"); }
  set numberFormat(given: unknown) {
    this.each(given, (cell, format) => { cell().format = String(format); });
  }
  get valueTypes() { return this.read(valueType); }
  get rowHidden() { return refuse("NotImplemented", "reading rowHidden"); }
  set rowHidden(hidden: unknown) {
    if (hidden) refuse("NotImplemented", "hiding rows");
    for (const row of this.sheet.hiddenRows) if (row >= this.area.top && row <= this.area.bottom) this.sheet.hiddenRows.delete(row);
  }

  getRow(row: number) { return this.part({ ...this.area, top: this.area.top + row, bottom: this.area.top + row }); }
  getColumn(column: number) { return this.part({ ...this.area, left: this.area.left + column, right: this.area.left + column }); }
  getCell(row: number, column: number) { return this.getRow(row).getColumn(column); }
  getBoundingRect(other: RangeObject) { return this.part(around([this.area, other.area])); }

  /** Only those whose first cell lies in the range, and none at all where there are too many. Source: office-js#3611 and the reference. */
  getMergedAreasOrNullObject() {
    const merges = this.sheet.merges.filter(({ top, left }) => contains(this.area, top, left));
    if (merges.length > 512) refuse("GeneralException", "more than 512 merged areas");
    return merges.length === 0 ? null : this.host.areas(this.sheet, merges);
  }

  getRowProperties() {
    return Array.from({ length: this.rowCount }, (_, index) => ({
      rowHidden: this.sheet.hiddenRows.has(this.area.top + index), format: { rowHeight: this.sheet.rowHeights.get(this.area.top + index) ?? 15 },
    }));
  }

  getColumnProperties() {
    return Array.from({ length: this.columnCount }, (_, index) => ({ format: { columnWidth: this.sheet.columnWidths.get(this.area.left + index) ?? 48 } }));
  }

  setColumnProperties(given: readonly { readonly format?: { readonly columnWidth?: number } }[]) {
    this.guard();
    if (given.length !== this.columnCount) refuse("InvalidArgument", "one entry a column");
    given.forEach(({ format }, index) => { if (format?.columnWidth !== undefined) this.sheet.columnWidths.set(this.area.left + index, format.columnWidth); });
  }

  setRowProperties(given: readonly { readonly format?: { readonly rowHeight?: number } }[]) {
    this.guard();
    if (given.length !== this.rowCount) refuse("InvalidArgument", "one entry a row");
    given.forEach(({ format }, index) => { if (format?.rowHeight !== undefined) this.sheet.rowHeights.set(this.area.top + index, format.rowHeight); });
  }

  getCellProperties() { return matrix(this.area, (row, column) => new CellProperties(this.sheet.at(row, column)).read()); }
  setCellProperties(given: readonly (readonly object[])[]) {
    this.each(given, (cell, properties) => new CellProperties(cell()).write(properties as object));
  }

  getSpecialCellsOrNullObject(kind: string) {
    if (kind !== "DataValidations") refuse("NotImplemented", kind);
    const areas = [...this.sheet.cellsIn(this.area)].filter(({ cell }) => cell.validation)
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    return areas.length === 0 ? null : this.host.areas(this.sheet, downward(areas));
  }

  merge() {
    if (this.sheet.merges.some(other => overlaps(other, this.area))) refuse("MergedRangeConflict", this.address);
    this.sheet.merges.push(this.area);
  }
  unmerge() { this.sheet.merges = this.sheet.merges.filter(other => !overlaps(other, this.area)); }

  clear(applyTo = "All") {
    this.guard();
    for (const { cell } of this.sheet.cellsIn(this.area)) {
      if (applyTo === "All" || applyTo === "Contents") [cell.value, cell.formula] = [null, null];
      if (applyTo === "All" || applyTo === "Formats" || applyTo === "RemoveHyperlinks") [cell.format, cell.look] = ["General", plainLook()];
      if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) cell.link = null;
    }
  }

  select() { this.host.workbook.selection = { sheet: this.sheet, address: this.address }; }

  private part(area: Area) { return new RangeObject(this.host, this.sheet, area); }

  private read<T>(value: (cell: CellModel | undefined) => T): T[][] | null {
    return this.rowCount * this.columnCount > MOST_CELLS ? null : matrix(this.area, (row, column) => value(this.sheet.at(row, column)));
  }

  private write(given: unknown) {
    this.each(given, (cell, value) => typeInto(this.host.workbook, cell(), value as string | number | boolean));
  }

  /** A single value goes to every cell; in a matrix null leaves the cell as it is. */
  private each(given: unknown, put: (cell: () => CellModel, value: unknown) => void) {
    this.guard();
    const rows = Array.isArray(given) ? given as unknown[][] : null;
    if (rows && (rows.length !== this.rowCount || rows.some(row => row.length !== this.columnCount))) {
      refuse("InvalidArgument", `the matrix does not have the size of ${this.address}`);
    }
    for (let r = 0; r < this.rowCount; r++) {
      for (let c = 0; c < this.columnCount; c++) {
        const value = rows ? rows[r]![c] : given;
        if (value !== null && value !== undefined) put(() => this.sheet.open(this.area.top + r, this.area.left + c), value);
      }
    }
  }

  private guard() {
    if (this.host.workbook.isReadOnly) refuse("AccessDenied", "the workbook is read-only");
    if (this.sheet.isProtected) refuse("AccessDenied", `the sheet ${this.sheet.name} is protected`);
  }
}

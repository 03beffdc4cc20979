import type { Area } from "../../../../src/domain/address";
import type { SheetModel } from "../model/sheetModel";

interface ValidationModel {
  rule?: object;
  prompt?: object;
  errorAlert?: object;
  ignoreBlanks?: boolean;
}

const TYPES: Readonly<Record<string, string>> = { wholeNumber: "WholeNumber", decimal: "Decimal", list: "List" };

/** DataValidation of one range or several: what the cells do not have in common reads as null. */
export class ValidationObject {
  constructor(private readonly sheet: SheetModel, private readonly areas: readonly Area[]) {}

  get type() {
    const rules = this.all().map(one => JSON.stringify(one));
    if (new Set(rules).size > 1) return "Inconsistent";
    const name = Object.keys(this.all()[0]?.rule ?? {})[0];
    return name === undefined ? "None" : TYPES[name];
  }
  get rule(): object | null { return this.common("rule"); }
  set rule(rule: object) { this.change({ rule }); }
  get prompt(): object | null { return this.common("prompt"); }
  set prompt(prompt: object) { this.change({ prompt }); }
  get errorAlert(): object | null { return this.common("errorAlert"); }
  set errorAlert(errorAlert: object) { this.change({ errorAlert }); }
  get ignoreBlanks() { return true; }
  set ignoreBlanks(ignoreBlanks: boolean) { this.change({ ignoreBlanks }); }

  clear() {
    for (const area of this.areas) for (const { cell } of this.sheet.cellsIn(area)) cell.validation = null;
  }

  private common(name: "rule" | "prompt" | "errorAlert"): object | null {
    return this.type === "Inconsistent" ? null : this.all()[0]?.[name] ?? {};
  }

  private all(): ValidationModel[] {
    return this.areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) =>
        (this.sheet.at(top + r, left + c)?.validation ?? {}) as ValidationModel)).flat());
  }

  private change(part: ValidationModel) {
    for (const { top, left, bottom, right } of this.areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = this.sheet.open(row, column);
          cell.validation = { ...cell.validation, ...part };
        }
      }
    }
  }
}

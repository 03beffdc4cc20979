import { type Area, cellName } from "../../../../src/domain/address";
import { sheetReference } from "../../../../src/workbook/sheetReference";
import { refuse } from "../hostError";
import { SHEET_AREA, type SheetModel } from "../model/sheetModel";

/** "A1", "A1:B2", "2:3" or "'Metas'!$A$1:$B$2" as an area. Refuses what is none, as Excel does. */
export function areaOf(address: string): Area {
  const plain = address.replace(/^.*!/, "").replace(/\$/g, "");
  const match = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/.exec(plain);
  if (!match || plain === "") return refuse("InvalidArgument", `no address: ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: top === "" ? SHEET_AREA.top : Number(top) - 1,
    left: left === "" ? SHEET_AREA.left : columnOf(left),
    bottom: bottom === "" ? SHEET_AREA.bottom : Number(bottom) - 1,
    right: right === "" ? SHEET_AREA.right : columnOf(right),
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** As Excel gives an address back: with the sheet. */
export function addressOf(sheet: SheetModel, { top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return sheetReference(sheet.name) + (first === last ? first : `${first}:${last}`);
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function matrix<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => value(area.top + r, area.left + c)));
}

/** The smallest area around all. */
export function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
  };
}

import type { Area, CellRef } from "../../domain/address";
import { cellName } from "../../domain/address";
import { dayOfSerial, isSerial } from "../../domain/calendar";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { memo } from "../text/memo";
import { showValue } from "./showValue";

/** A sheet as the intake looks at it: rows and columns from 0, merged cells known. */
export interface Grid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** What stands in the cell itself: null under a merge but in its first cell. */
  own(row: number, column: number): CellValue;
  /** `own` of a whole row, which may be shorter than the widest: what lies beyond is blank. */
  ownRow(row: number): readonly CellValue[];
  /** What a reader sees there: the value of the merged cell that covers it. */
  seen(row: number, column: number): CellValue;
  /** `own` as text, trimmed; "" when blank. */
  ownText(row: number, column: number): string;
  /** `seen` as text, trimmed; "" when blank. */
  seenText(row: number, column: number): string;
  merge(row: number, column: number): Area | null;
  /** The cell that really holds what is seen there. */
  home(row: number, column: number): CellRef;
  /** The number format shows a percentage. */
  isPercent(row: number, column: number): boolean;
  /** A number that its format shows as a date. */
  isDate(row: number, column: number): boolean;
  /** A number that its format shows as a date or a time of day: it says when, not how much. */
  isMoment(row: number, column: number): boolean;
}

const COLUMNS = 16_384;
const NO_CELLS: readonly CellValue[] = [];

export function gridOf(sheet: SheetSnapshot): Grid {
  const { values, formats } = sheet;
  const merge = mergesOf(sheet);
  const own = (row: number, column: number): CellValue => values[row]?.[column] ?? null;
  const seen = sheet.merges.length === 0 ? own : (row: number, column: number): CellValue => {
    const area = merge(row, column);
    return area ? own(area.top, area.left) : own(row, column);
  };
  const format = (row: number, column: number): string => {
    if (formats.size === 0) return "";
    const area = merge(row, column);
    return formats.get(area ? cellName(area.top, area.left) : cellName(row, column)) ?? "";
  };
  const text = (value: CellValue, row: number, column: number): string => {
    if (value === null) return "";
    if (typeof value === "string") return composed(value.trim());
    const shown = format(row, column);
    if (typeof value !== "number") return showValue(value, shown);
    if (isDateFormat(shown) && isSerial(value)) return showDay(value);
    return isTimeFormat(shown) ? showTime(value) : showValue(value, shown);
  };
  return {
    sheet: sheet.name,
    rows: values.length,
    columns: values.reduce((most, row) => Math.max(most, row.length), 0),
    own,
    ownRow: row => values[row] ?? NO_CELLS,
    seen,
    merge,
    ownText: (row, column) => text(own(row, column), row, column),
    seenText: (row, column) => text(seen(row, column), row, column),
    home: (row, column) => {
      const area = merge(row, column);
      return { sheet: sheet.name, cell: area ? cellName(area.top, area.left) : cellName(row, column) };
    },
    isPercent: (row, column) => format(row, column).includes("%"),
    isDate: (row, column) => {
      const value = seen(row, column);
      return typeof value === "number" && isSerial(value) && isDateFormat(format(row, column));
    },
    isMoment: (row, column) => {
      const shown = format(row, column);
      return (isDateFormat(shown) && isSerial(Number(seen(row, column)))) || isTimeFormat(shown);
    },
  };
}

/** More cells under one merge are drawing rather than data, and are looked for one by one. */
const LARGE = 4_096;

function mergesOf({ merges, values }: SheetSnapshot): (row: number, column: number) => Area | null {
  if (merges.length === 0) return () => null;
  const small = new Map<number, Area>();
  const large: Area[] = [];
  for (const area of merges) {
    const bottom = Math.min(area.bottom, values.length - 1);
    if ((bottom - area.top + 1) * (area.right - area.left + 1) > LARGE) large.push(area);
    else for (let row = area.top; row <= bottom; row++) for (let column = area.left; column <= area.right; column++) small.set(row * COLUMNS + column, area);
  }
  const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean => row >= top && row <= bottom && column >= left && column <= right;
  return (row, column) => small.get(row * COLUMNS + column) ?? large.find(area => isIn(area, row, column)) ?? null;
}

const ACCENT = /[\u0300-\u036f]/;

/** Texts from other systems come with their accents apart ("c" and a cedilla); words are looked for in whole letters. */
function composed(text: string): string {
  return ACCENT.test(text) ? text.normalize("NFC") : text;
}

/** 44927 -> "01/01/2023". */
function showDay(serial: number): string {
  return dayOfSerial(serial).split("-").reverse().join("/");
}

/** 0.0625 -> "01:30"; what can be no time is an error, as a word that the readers ask about. */
function showTime(value: number): string {
  if (value < 0 || !isSerial(value + 1)) return "#NUM!";
  const minutes = Math.round(value * 1440);
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, "0")).join(":");
}

/** "hh:mm", "[h]:mm", "mm:ss". */
const isTime = memo((format: string): boolean =>
  /h|s|m:|\[m/i.test(format.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\./gi, "")) && !/[dy]/i.test(format));

function isTimeFormat(format: string): boolean {
  return format !== "" && isTime(format);
}

function isDateFormat(format: string): boolean {
  return format !== "" && isDay(format);
}

const isDay = memo((format: string): boolean =>
  /[dy]|m{3}|(^|[^h:])m{1,2}([^:]|$)/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && !/^general$/i.test(format));

import { type Cell, writeXlsx } from "hucre/xlsx";
import { parseAreaName } from "../../src/domain/address";

/** A day is written as a date, a text with % as text, as planners do. */
export type SampleValue = string | number | Date | null;

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleValue[])[];
  readonly widths: readonly number[];
  /** As "A1:D1". */
  readonly merges?: readonly string[];
  /** Header rows, from 1. */
  readonly headers?: readonly number[];
  /** Title rows, from 1. */
  readonly titles?: readonly number[];
  /** Cells that hold a part of 1 shown as a percentage. */
  readonly percents?: readonly string[];
}

const HEADER = { font: { bold: true, color: { rgb: "FFFFFF" } }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "44697D" } }, alignment: { wrapText: true, vertical: "center", horizontal: "center" } } as const;
const TITLE = { font: { bold: true, size: 12 } } as const;
const BODY = { alignment: { wrapText: true, vertical: "top" } } as const;

/** The bytes of an .xlsx with these sheets; the same every time. */
export function sampleWorkbook(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2025, 0, 2));
  return writeXlsx({
    properties: { creator: "Pactua", created: made, modified: made },
    sheets: sheets.map(({ name, rows, widths, merges = [], headers = [], titles = [], percents = [] }) => ({
      name,
      columns: widths.map(width => ({ width })),
      merges: merges.map(parseAreaName).map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
      cells: new Map(rows.flatMap((row, r) => row.flatMap((value, c): [string, Partial<Cell>][] => {
        if (value === null) return [];
        const style = headers.includes(r + 1) ? HEADER : titles.includes(r + 1) ? TITLE : BODY;
        const place = `${String.fromCharCode(65 + c)}${r + 1}`;
        const numFmt = value instanceof Date ? "dd/mm/yyyy" : percents.includes(place) ? "0%" : undefined;
        return [[`${r},${c}`, { value, style: numFmt === undefined ? style : { ...style, numFmt } }]];
      }))),
    })),
  });
}

export function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

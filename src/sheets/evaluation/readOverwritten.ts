import { cellName } from "../../domain/address";
import type { TypedCell } from "../../evaluate/typedInputs";
import { COLUMN_HEADERS, EVALUATION } from "../../locale/evaluationSheet";
import { POINTS_SHEET } from "../../locale/pointsSheet";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

const h = COLUMN_HEADERS;
const OF_LINES: readonly string[] = [h.actual, h.attainment, h.band, h.factor, h.full, h.payment, h.deduction, h.gap, h.status];
const OF_SUMS: readonly string[] = [h.full, h.payment, h.deduction];

/** Pactua's own words stand in place of an attainment where points go by the result itself. */
const OWN_WORDS: ReadonlySet<CellValue> = new Set(["", POINTS_SHEET.byValue]);

/** The cells of lines, subtotals and totals that hold a value in the place of the formula that computes them. @param header the row of the titles */
export function readOverwritten(sheet: SheetSnapshot, header: number): TypedCell[] {
  const titles = sheet.values[header]!;
  return sheet.values.flatMap((row, index) => {
    const computed = index > header ? computedOf(row, titles) : [];
    return computed.flatMap((title): TypedCell[] => {
      const column = titles.indexOf(title);
      const value = row[column] ?? null;
      const cell = cellName(index, column);
      if (column < 0 || value === null || OWN_WORDS.has(value) || sheet.formulas.has(cell)) return [];
      return [{ at: { sheet: sheet.name, cell }, value: typeof value === "object" ? value.error : value, formula: null }];
    });
  });
}

function computedOf(row: readonly CellValue[], titles: readonly CellValue[]): readonly string[] {
  const [first] = row;
  if (typeof row[titles.indexOf(h.source)] === "string" && typeof row[titles.indexOf(h.indicator)] === "string") return OF_LINES;
  return first === EVALUATION.total || (typeof first === "string" && first.startsWith(`${EVALUATION.subtotal} – `)) ? OF_SUMS : [];
}

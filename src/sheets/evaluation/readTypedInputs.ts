import { cellName } from "../../domain/address";
import { fromNumber } from "../../domain/decimal";
import { equals } from "../../domain/fraction";
import { NOTHING_TYPED, type TypedCell, type TypedInputs, type TypedLine, type TypedSheet } from "../../evaluate/typedInputs";
import type { Kind } from "../../intake/records";
import { readMonth } from "../../intake/values/readMonth";
import { COLUMN_HEADERS, EVALUATION, MEMORY_HEADERS, monthHeaders, sectionTitle } from "../../locale/evaluationSheet";
import { POINTS_SHEET } from "../../locale/pointsSheet";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { componentOfKey } from "./sheetKey";

const KINDS: readonly (Kind | null)[] = ["quantitative", "qualitative", null];
const [ONE_RESULT] = monthHeaders([]) as [string];

/**
 * What people changed on the evaluation sheets that stand in the workbook: each input cell that does not hold what Pactua wrote there, as the
 * columns "Lido: …" beside the calculation remember it. Found by its labels, so that rows and columns put in between do no harm.
 */
export function readTypedInputs(snapshot: WorkbookSnapshot): TypedInputs {
  const sheets = [...madeSheets(snapshot)].flatMap(([key, name]): TypedSheet[] => {
    const component = componentOfKey(key);
    const sheet = snapshot.sheets.find(each => each.name === name);
    return component !== null && sheet ? [readTyped(sheet, { key, component })] : [];
  });
  return sheets.length === 0 ? NOTHING_TYPED : { sheets };
}

function readTyped(sheet: SheetSnapshot, { key, component }: Pick<TypedSheet, "key" | "component">): TypedSheet {
  const base = { key, sheet: sheet.name, component, budget: null, shares: [], date: null, lines: [] };
  const header = sheet.values.findIndex(row => row.includes(COLUMN_HEADERS.indicator) && row.includes(COLUMN_HEADERS.source));
  if (header < 0) return { ...base, months: null };
  const months = monthColumns(sheet.values[header]!);
  return {
    ...base,
    months: months.map(({ month }) => month).filter(month => month !== ""),
    budget: headCell(sheet, header, EVALUATION.budget) ?? headCell(sheet, header, POINTS_SHEET.budget),
    shares: KINDS.flatMap(kind => {
      const cell = headCell(sheet, header, sectionTitle(kind));
      return cell ? [{ kind, cell }] : [];
    }),
    date: headCell(sheet, header, EVALUATION.date),
    lines: sheet.values.flatMap((_, row) => (row > header ? (readLine(sheet, row, header, months) ?? []) : [])),
  };
}

interface MonthColumn {
  /** "2023-01", "01" where the header names no year, "" for one result without a month. */
  readonly month: string;
  readonly title: string;
  readonly column: number;
}

function monthColumns(header: readonly CellValue[]): MonthColumn[] {
  const last = header.indexOf(COLUMN_HEADERS.professionals);
  return header.flatMap((title, column): MonthColumn[] => {
    if (typeof title !== "string" || column > last) return [];
    if (title === ONE_RESULT) return [{ month: "", title, column }];
    const month = readMonth(title);
    return month ? [{ month: `${month.year === null ? "" : `${month.year}-`}${String(month.month).padStart(2, "0")}`, title, column }] : [];
  });
}

/** The cell under its label, if it holds something else than is remembered under the label "Lido: …". */
function headCell(sheet: SheetSnapshot, header: number, label: string): TypedCell | null {
  const find = (text: string): { row: number; column: number } | null => {
    const row = sheet.values.findIndex((cells, index) => index < header && cells.includes(text));
    return row < 0 ? null : { row: row + 1, column: sheet.values[row]!.indexOf(text) };
  };
  const [place, memory] = [find(label), find(MEMORY_HEADERS.read(label))];
  return place && memory ? changed(sheet, place, sheet.values[memory.row]?.[memory.column] ?? null) : null;
}

function readLine(sheet: SheetSnapshot, row: number, headerRow: number, months: readonly MonthColumn[]): TypedLine | null {
  const header = sheet.values[headerRow]!;
  const text = (title: string): string | null => {
    const value = sheet.values[row]?.[header.indexOf(title)];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const typed = (title: string, column = header.indexOf(title)): TypedCell | null => {
    const memory = header.indexOf(MEMORY_HEADERS.read(title));
    return column < 0 || memory < 0 ? null : changed(sheet, { row, column }, sheet.values[row]?.[memory] ?? null);
  };
  const [source, indicator] = [text(COLUMN_HEADERS.source), text(COLUMN_HEADERS.indicator)];
  if (source === null || indicator === null) return null;
  const cells = months.flatMap(({ month, title, column }) => {
    const cell = typed(title, column);
    return cell ? [[month, cell] as const] : [];
  });
  const professionals = typed(COLUMN_HEADERS.professionals);
  const weight = isWeightInput(sheet, row, header) ? typed(COLUMN_HEADERS.weight) : null;
  if (cells.length === 0 && !professionals && !weight) return null;
  return {
    source,
    facility: text(COLUMN_HEADERS.facility),
    group: text(COLUMN_HEADERS.group),
    indicator,
    indicatorAt: { sheet: sheet.name, cell: cellName(row, header.indexOf(COLUMN_HEADERS.indicator)) },
    months: new Map(cells),
    professionals,
    weight,
  };
}

/** A weight of the contract is no input. */
function isWeightInput(sheet: SheetSnapshot, row: number, header: readonly CellValue[]): boolean {
  return sheet.values[row]?.[header.indexOf(MEMORY_HEADERS.read(COLUMN_HEADERS.weight))] === MEMORY_HEADERS.none;
}

function changed(sheet: SheetSnapshot, { row, column }: { row: number; column: number }, memory: CellValue): TypedCell | null {
  const value = blankAsNull(sheet.values[row]?.[column] ?? null);
  const written = memory === MEMORY_HEADERS.none ? null : blankAsNull(memory);
  if (isSame(value, written)) return null;
  const cell = cellName(row, column);
  return { at: { sheet: sheet.name, cell }, value: value !== null && typeof value === "object" ? value.error : value, formula: sheet.formulas.get(cell) ?? null };
}

/** Numbers at 15 digits: a workbook that another program saved may differ in the 17th. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number" && Number.isFinite(a) && Number.isFinite(b)) return equals(fromNumber(a), fromNumber(b));
  return a === b;
}

function blankAsNull(value: CellValue): CellValue {
  return typeof value === "string" && value.trim() === "" ? null : value;
}

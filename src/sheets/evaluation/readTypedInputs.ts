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
import { readOverwritten } from "./readOverwritten";
import { componentOfKey } from "./sheetKey";

const KINDS: readonly (Kind | null)[] = ["quantitative", "qualitative", null];
const [ONE_RESULT] = monthHeaders([]) as [string];

/**
 * What people changed on the evaluation sheets that stand in the workbook: each input cell that does not hold what Pactua wrote there, as the
 * columns "Lido: …" beside the calculation remember it; and what Pactua wrote, where it still stands. Found by its labels, so that rows and columns put in between do no harm.
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
  const base = { key, sheet: sheet.name, component, budget: null, shares: [], date: null, lines: [], writtenBudget: null, overwritten: [] };
  const header = sheet.values.findIndex(row => row.includes(COLUMN_HEADERS.indicator) && row.includes(COLUMN_HEADERS.source));
  if (header < 0) return { ...base, months: null };
  const months = monthColumns(sheet.values[header]!);
  const budget = headCell(sheet, header, EVALUATION.budget) ?? headCell(sheet, header, POINTS_SHEET.budget);
  return {
    ...base,
    months: months.map(({ month }) => month).filter(month => month !== ""),
    budget: typedOf(budget),
    writtenBudget: writtenOf(budget),
    shares: KINDS.flatMap(kind => {
      const cell = typedOf(headCell(sheet, header, sectionTitle(kind)));
      return cell ? [{ kind, cell }] : [];
    }),
    date: typedOf(headCell(sheet, header, EVALUATION.date)),
    overwritten: readOverwritten(sheet, header),
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

/** The cell under its label, beside what is remembered under the label "Lido: …". */
function headCell(sheet: SheetSnapshot, header: number, label: string): InputCell | null {
  const find = (text: string): { row: number; column: number } | null => {
    const row = sheet.values.findIndex((cells, index) => index < header && cells.includes(text));
    return row < 0 ? null : { row: row + 1, column: sheet.values[row]!.indexOf(text) };
  };
  const [place, memory] = [find(label), find(MEMORY_HEADERS.read(label))];
  return place && memory ? inputCell(sheet, place, sheet.values[memory.row]?.[memory.column] ?? null) : null;
}

function readLine(sheet: SheetSnapshot, row: number, headerRow: number, months: readonly MonthColumn[]): TypedLine | null {
  const header = sheet.values[headerRow]!;
  const text = (title: string): string | null => {
    const value = sheet.values[row]?.[header.indexOf(title)];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const input = (title: string, column = header.indexOf(title)): InputCell | null => {
    const memory = header.indexOf(MEMORY_HEADERS.read(title));
    return column < 0 || memory < 0 ? null : inputCell(sheet, { row, column }, sheet.values[row]?.[memory] ?? null);
  };
  const [source, indicator] = [text(COLUMN_HEADERS.source), text(COLUMN_HEADERS.indicator)];
  if (source === null || indicator === null) return null;
  const cells = months.map(({ month, title, column }) => [month, input(title, column)] as const);
  const of = (pick: typeof typedOf) => new Map(cells.flatMap(([month, cell]) => {
    const picked = pick(cell);
    return picked ? [[month, picked] as const] : [];
  }));
  const staff = input(COLUMN_HEADERS.professionals);
  const professionals = typedOf(staff);
  const weight = isWeightInput(sheet, row, header) ? typedOf(input(COLUMN_HEADERS.weight)) : null;
  const written = { months: of(writtenOf), professionals: writtenOf(staff) };
  const typed = of(typedOf);
  if (typed.size + written.months.size === 0 && !professionals && !weight && !written.professionals) return null;
  return {
    source,
    facility: text(COLUMN_HEADERS.facility),
    group: text(COLUMN_HEADERS.group),
    indicator,
    indicatorAt: { sheet: sheet.name, cell: cellName(row, header.indexOf(COLUMN_HEADERS.indicator)) },
    months: typed,
    professionals,
    weight,
    written,
  };
}

/** A weight of the contract is no input. */
function isWeightInput(sheet: SheetSnapshot, row: number, header: readonly CellValue[]): boolean {
  return sheet.values[row]?.[header.indexOf(MEMORY_HEADERS.read(COLUMN_HEADERS.weight))] === MEMORY_HEADERS.none;
}

interface InputCell extends TypedCell {
  /** It does not hold what Pactua wrote there. */
  readonly isChanged: boolean;
}

function typedOf(cell: InputCell | null): TypedCell | null {
  return cell?.isChanged ? cell : null;
}

function writtenOf(cell: InputCell | null): TypedCell | null {
  return cell && !cell.isChanged && cell.value !== null ? cell : null;
}

function inputCell(sheet: SheetSnapshot, { row, column }: { row: number; column: number }, memory: CellValue): InputCell {
  const value = blankAsNull(sheet.values[row]?.[column] ?? null);
  const written = memory === MEMORY_HEADERS.none ? null : blankAsNull(memory);
  const cell = cellName(row, column);
  return {
    at: { sheet: sheet.name, cell },
    value: value !== null && typeof value === "object" ? value.error : value,
    formula: sheet.formulas.get(cell) ?? null,
    isChanged: !isSame(value, written),
  };
}

/** Numbers at 15 digits: a workbook that another program saved may differ in the 17th. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number" && Number.isFinite(a) && Number.isFinite(b)) return equals(fromNumber(a), fromNumber(b));
  return a === b;
}

function blankAsNull(value: CellValue): CellValue {
  return typeof value === "string" && value.trim() === "" ? null : value;
}

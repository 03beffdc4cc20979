import type { CellContent, CellPatch, SheetPatch, ValidationPatch } from "../../workbook/patch";
import { PAGE_FOOTER } from "../../locale/sheets";
import { PALETTE, stylesOf } from "../styles";
import { textHeight } from "../textHeight";

export interface TableColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Parts of src/sheets/styles.ts beside "cell top"; may depend on the row. */
  readonly style?: string | ((row: Row) => string);
  readonly content: (row: Row) => CellContent;
  /** For a column that the user fills in. */
  readonly validation?: Omit<ValidationPatch, "area">;
}

export interface TableSheet<Row> {
  readonly key: string;
  readonly name: string;
  readonly table: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
}

/** In characters: what it takes of a header's width. */
const FILTER_BUTTON = 3;

/** A sheet that is one Excel table, from A1 on: one row a record, header frozen, ready to print on A4 landscape. */
export function tableSheet<Row>({ key, name, table, columns, rows }: TableSheet<Row>): SheetPatch {
  const bottom = Math.max(rows.length, 1);
  const header: CellPatch[] = columns.map(({ header }, column) => ({ row: 0, column, content: { value: header }, style: "header" }));
  const body = rows.flatMap((row, index) => columns.map((column, at) => bodyCell(column, row, { row: index + 1, column: at })));
  const cells = [...header, ...body];
  const area = { top: 0, left: 0, bottom, right: columns.length - 1 };
  return {
    key,
    name,
    styles: stylesOf(cells),
    cells,
    merges: [],
    tables: [{ name: table, area, columns: columns.map(({ header }) => header) }],
    names: [],
    validations: columns.flatMap(({ validation }, column) =>
      validation ? [{ ...validation, area: { top: 1, left: column, bottom, right: column } }] : []),
    conditionals: [],
    charts: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { 0: 6 + textHeight(columns.map(({ header, width }) => ({ text: header, width: width - FILTER_BUTTON }))), ...bodyHeights(body, columns) },
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", area, titleRows: { from: 0, to: 0 }, footer: PAGE_FOOTER },
    tabColor: PALETTE.accent,
  };
}

function bodyCell<Row>({ style, content }: TableColumn<Row>, row: Row, at: { row: number; column: number }): CellPatch {
  const parts = typeof style === "function" ? style(row) : style;
  return { ...at, content: content(row), style: parts ? `cell top ${parts}` : "cell top" };
}

function bodyHeights<Row>(body: readonly CellPatch[], columns: readonly TableColumn<Row>[]): Record<number, number> {
  const texts = new Map<number, { text: string; width: number }[]>();
  for (const { row, column, content, style = "" } of body) {
    const text = "text" in content ? content.text : "value" in content ? content.value : content.cached;
    if (typeof text !== "string" || !style.includes("wrap")) continue;
    const own = texts.get(row) ?? [];
    own.push({ text, width: columns[column]!.width });
    texts.set(row, own);
  }
  return Object.fromEntries([...texts].map(([row, own]) => [row, textHeight(own)]));
}

import type { Area } from "../../domain/address";
import { NAME_COMMENT, PROPERTY_PREFIX } from "../marks";
import type { NameSnapshot, Visibility } from "../snapshot";
import { PLACE, placeOf } from "./ranges";

export interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The smallest area around all values; null when there are none. */
  readonly used: Area | null;
}

export interface TableOutline {
  readonly sheet: string;
  readonly name: string;
  readonly style: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** What stands in the workbook, without the cells. */
export interface Outline {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** Days to add to a date's number: 1462 in a workbook that counts from 1904, else 0. */
  readonly dateShift: number;
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  readonly names: readonly NameSnapshot[];
  readonly properties: Readonly<Record<string, string>>;
}

/** 1 January 2000, counted from 1900. */
const SERIAL_OF_2000 = 36_526;
/** Names that Excel gives itself, for print areas and filters. */
const BUILT_IN_NAME = /^_xl|^(Print_Area|Print_Titles|_FilterDatabase)$/;

/** Reads the outline in two requests, however large the workbook is. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/style,items/worksheet/name");
  const names = workbook.names.load("items/name,items/formula,items/comment");
  const properties = workbook.properties.custom.load("items/key,items/value");
  const date = workbook.functions.date(2000, 1, 1).load("value");
  const protection = workbook.protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  const sheetParts = sheets.items.map(loadSheet);
  const tableParts = tables.items.map(loadTable);
  await context.sync();
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    dateShift: SERIAL_OF_2000 - date.value,
    sheets: sheetParts.map(part => ({ ...part.outline(), isProtected: part.protection.protected })),
    tables: tableParts.map(part => part()),
    names: [...names.items.map(name => nameOf(name, null)), ...sheetParts.flatMap(({ sheet, names: own }) => own.items.map(name => nameOf(name, sheet.name)))]
      .filter(({ name }) => !BUILT_IN_NAME.test(name)),
    properties: Object.fromEntries(properties.items.flatMap(({ key, value }) => (key.startsWith(PROPERTY_PREFIX) ? [[key, String(value)]] : []))),
  };
}

function loadSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  return {
    sheet,
    names: sheet.names.load("items/name,items/formula,items/comment"),
    protection: sheet.protection.load("protected"),
    outline: () => ({ name: sheet.name, visibility: visibilityOf(sheet), used: used.isNullObject ? null : placeOf(used) }),
  };
}

function loadTable(table: Excel.Table): () => TableOutline {
  const range = table.getRange().load(PLACE);
  const columns = table.columns.load("items/name");
  return () => ({
    sheet: table.worksheet.name, name: table.name, style: table.style, area: placeOf(range), columns: columns.items.map(({ name }) => name),
  });
}

function visibilityOf({ visibility }: Excel.Worksheet): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function nameOf({ name, formula, comment }: Excel.NamedItem, scope: string | null): NameSnapshot {
  return { name, refersTo: String(formula).replace(/^=/, ""), scope, ...(comment === NAME_COMMENT ? { madeByPactua: true as const } : {}) };
}

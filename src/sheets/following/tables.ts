import { columnLetters } from "../../domain/address";

/** Tables and the name that formulas of the following refer to. */
export const TABLES = { actions: "tblAcoes", series: "tblSeries", state: "tblSituacao", signals: "tblSinais" } as const;

/** The one cell whose date all states follow. */
export const DATE_NAME = "DataAcompanhamento";

/** Keys that mark the sheets. */
export const KEYS = { actions: "acoes", series: "series", state: "situacao", monitoring: "acompanhamento", cards: "cartoes", signals: "sinais" } as const;

/** "tblAcoes[Status]": a whole column. */
export function columnOf(table: keyof typeof TABLES, header: string): string {
  return `${TABLES[table]}[${header}]`;
}

/** The letters of a table's columns by their names, for formulas within a row. */
export function lettersOf<Name extends string>(headers: Readonly<Record<Name, string>>): Readonly<Record<Name, string>> {
  return Object.fromEntries(Object.keys(headers).map((name, index) => [name, columnLetters(index)])) as Record<Name, string>;
}

/** A text inside a formula: it's -> "it's", "a" -> """a""". */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

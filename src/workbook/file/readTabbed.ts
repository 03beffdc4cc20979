import { parseCsv } from "hucre/csv";

/** Texts by row and column, from lines and tabs as spreadsheets and editors copy them. A text in quotes may hold both. */
export function readTabbed(text: string): string[][] {
  const rows = parseCsv(text, { delimiter: "\t" });
  return rows.length === 0 ? [[""]] : rows.map(row => row.map(String));
}

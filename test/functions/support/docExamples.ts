import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfSerial } from "../../../src/domain/calendar";

/** docs/funcoes.md shows formulas as planners type them, each with what the cell gives. */
export const DOC = readFileSync(join(__dirname, "../../../docs/funcoes.md"), "utf8");
export const EXAMPLES = [...DOC.matchAll(/^ {4}=([A-Z]+)\((.*)\) {3,}(\S.*)$/gm)].map(([, id, args, result]) => [id!, args!, result!] as const);

/** As the page writes it: numbers with a comma, serials as dates, a column or a row with its own sign between the cells. */
export function written(id: string, rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map(row => row.map(cell => {
    if (typeof cell !== "number") return String(cell);
    if (id === "LERPRAZO") return dayOfSerial(cell).split("-").reverse().join("/");
    return String(cell).length > 12 ? `${String(Math.trunc(cell * 1000) / 1000).replace(".", ",")}…` : String(cell).replace(".", ",");
  }));
  return cells.map(row => row.join(" | ").replace(/( \| )+$/, "")).join("  ");
}

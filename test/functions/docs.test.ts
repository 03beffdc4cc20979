import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Associated, associatedFunctions } from "./support/excel";
import { dayOf, dayOfSerial, serialOfDay } from "../../src/domain/calendar";

/** docs/funcoes.md shows formulas as planners type them, each with what the cell gives. */
const DOC = readFileSync(join(__dirname, "../../docs/funcoes.md"), "utf8");
const EXAMPLES = [...DOC.matchAll(/^ {4}=([A-Z]+)\((.*)\) {3,}(\S.*)$/gm)].map(([, id, args, result]) => [id!, args!, result!] as const);

/** What stands between semicolons, but for those inside quotes, brackets and braces. */
function argumentsOf(text: string): string[] {
  return [...`${text};`.matchAll(/((?:"[^"]*"|\{[^}]*\}|\([^)]*\)|[^;"{(])*);/g)].map(match => match[1]!.trim());
}

function valueOf(text: string): unknown[][] | null {
  if (text === "") return null;
  if (text.startsWith("{")) return text.slice(1, -1).split(";").map(row => row.split("\\").map(numberOf));
  if (text.startsWith("\"")) return [[text.slice(1, -1)]];
  const date = /^DATA\((\d+);(\d+);(\d+)\)$/.exec(text);
  return [[date ? serialOfDay(dayOf(Number(date[1]), Number(date[2]), Number(date[3]))!) : numberOf(text)]];
}

function numberOf(text: string): number {
  const value = Number(text.replace("%", "").replace(",", "."));
  return text.endsWith("%") ? value / 100 : value;
}

/** As the page writes it: numbers with a comma, serials as dates, a column or a row with its own sign between the cells. */
function written(id: string, rows: unknown[][]): string {
  const cells = rows.map(row => row.map(cell => {
    if (typeof cell !== "number") return String(cell);
    if (id === "LERPRAZO") return dayOfSerial(cell).split("-").reverse().join("/");
    return String(cell).length > 12 ? `${String(Math.trunc(cell * 1000) / 1000).replace(".", ",")}…` : String(cell).replace(".", ",");
  }));
  return cells.map(row => row.join(" | ").replace(/( \| )+$/, "")).join("  ");
}

describe("docs/funcoes.md", () => {
  let functions: Associated;
  beforeAll(async () => {
    functions = await associatedFunctions();
  });

  test.each(EXAMPLES)("=%s(%s) gives %s", (id, args, result) => {
    expect(written(id, functions[id]!(...argumentsOf(args).map(valueOf)))).toBe(result);
  });

  test("names every function and has an example of it", () => {
    const [named, shown] = [Object.keys(functions).filter(id => DOC.includes(`\`${id}(`)), new Set(EXAMPLES.map(([id]) => id))];
    expect([named.length, shown.size]).toEqual([12, 12]);
  });
});

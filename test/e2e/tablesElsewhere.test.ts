import { cellName } from "../../src/domain/address";
import { gridPort } from "./support/gridPort";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

/** Formulas of Contas over the table tblDados (Nome, Valor) and the area A2:B5 of the sheet Dados; Contas has other numbers in the same places. */
const FORMULAS: readonly (readonly [string, string | number])[] = [
  ["=INDEX(tblDados[Valor],3)", 30],
  ["=INDEX(tblDados,2,1)", "b"],
  ["=INDEX(Dados!$A$2:$B$5,4,2)", 40],
  ["=MATCH(\"c\",tblDados[Nome],0)", 3],
  ["=INDEX(tblDados[Valor],MATCH(\"d\",tblDados[Nome],0))", 40],
  ["=SUMIFS(tblDados[Valor],tblDados[Nome],\"b\")", 20],
  ["=COUNTIFS(tblDados[Valor],\">15\")", 3],
  ["=SUMIF(tblDados[Nome],\"c\",tblDados[Valor])", 30],
  ["=VLOOKUP(\"b\",tblDados,2,FALSE)", 20],
  ["=XLOOKUP(\"d\",tblDados[Nome],tblDados[Valor])", 40],
  ["=LOOKUP(2,Dados!$B$2:$B$5)", "#N/A"],
  ["=SUM(OFFSET(Dados!$B$2,1,0,2,1))", 50],
  ["=OFFSET(Dados!$B$2,2,0)", 30],
  ["=OFFSET(tblDados[Valor],1,0,1,1)", 20],
  ["=SUM(OFFSET(INDEX(tblDados[Valor],1),1,0,2,1))", 50],
  ["=INDIRECT(\"Dados!B4\")", 30],
  ["=SUM(INDIRECT(\"Dados!B2:B3\"))", 30],
  ["=SUM(BYROW(tblDados[Valor],LAMBDA(row,SUM(row))))", 100],
  ["=SUM(INDEX(tblDados[Valor],1):INDEX(tblDados[Valor],3))", 60],
  ["=SUM(tblDados[Valor])", 100],
];

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

test("functions that look something up keep to the table's sheet", async () => {
  const sheet = (name: string, values: (string | number | null)[][], formulas = new Map<string, string>()) =>
    ({ name, visibility: "visible" as const, values, formulas, formats: new Map<string, string>(), merges: [], hiddenRows: [], tables: [] });
  const data = { ...sheet("Dados", [["Nome", "Valor"], ["a", 10], ["b", 20], ["c", 30], ["d", 40]]), tables: [{ name: "tblDados", area: { top: 0, left: 0, bottom: 4, right: 1 }, columns: ["Nome", "Valor"] }] };
  const sums = sheet("Contas", FORMULAS.map((_, row) => ["x", -row - 1]), new Map(FORMULAS.map(([formula], row) => [cellName(row, 3), formula])));
  await gridPort(bench.page, { sheets: [sums, data], names: [], properties: {} });
  // Anything they hang on makes the grid compute them.
  await typeInto(bench.page, "Dados", "B2", "10,5");
  await typeInto(bench.page, "Dados", "B2", "10");
  const values = await valuesOf(bench.page, "Contas");
  const given = FORMULAS.map(([formula], row) => [formula, values[row]![3] ?? null]);
  expect(given).toEqual(FORMULAS.map(([formula, value]) => [formula, typeof value === "string" && value.startsWith("#") ? { error: value } : value]));
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

import { SOURCE } from "../contract/sourceWorkbook";
import { gridPort } from "./support/gridPort";
import { formulasOf, typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});
beforeEach(async () => {
  await gridPort(bench.page, { ...SOURCE, names: [], sheets: [{ ...SOURCE.sheets[0]!, formulas: new Map(), merges: [], hiddenRows: [] }] });
});

/** G1 and on: blank cells beside the table tblFonte (B2 = 320, C2 = 0.7 %). */
const G = 6;

test.each([
  ["12,5%", 0.125], ["1.234,56", 1234.56], ["31/12/2026", 46387], ["VERDADEIRO", true], ["1.5", "1.5"], ["texto", "texto"],
])("%s typed into a cell is %p", async (text, value) => {
  await typeInto(bench.page, "Fonte", "G1", text);
  expect((await valuesOf(bench.page, "Fonte"))[0]![G]).toBe(value);
});

test.each([
  ["12,48", "12,48"], ["7850", "7850"], ["1.234,56", "1.234,56"], ["12,5%", "12,50%"], ["31/12/2026", "31/12/2026"], ["VERDADEIRO", "VERDADEIRO"], ["=1/3", "0,333333333"],
  ["=B2/1000", "0,32"], ["=1=2", "FALSO"], ["=PAGAMENTO(\"x\";320;0,7;1)", "#VALOR!"], ["=PROCURAR(\"x\";\"abc\")", "#VALOR!"], ["=NÃO.DISP()", "#N/D"],
])("%s typed into a cell is shown as %s", async (text, shown) => {
  await typeInto(bench.page, "Fonte", "G1", text);
  await valuesOf(bench.page, "Fonte");
  expect(await bench.page.evaluate(column => window.pactuaBench!.shownCell(0, column).text, G)).toBe(shown);
});

test.each([
  ["=PAGAMENTO(270;320;0,7%;1000)", 6.3, "=PAGAMENTO(270,320,0.7%,1000)"],
  ["=SOMA(B2;0,5)", 320.5, "=SUM(B2,0.5)"],
  ["=SE(B2>319,5;ARRED(2,345;2);0)", 2.35, "=IF(B2>319.5,ROUND(2.345,2),0)"],
  ["=1000*0,05", 50, "=1000*0.05"],
  ["=1,05*100", 105, "=1.05*100"],
  ["=28431907,07*1", 28431907.07, "=28431907.07*1"],
  ["=1,005", 1.005, "=1.005"],
  ["=0,07%*1000", 0.7, "=0.07%*1000"],
  ["=-0,5+2", 1.5, "=-0.5+2"],
  ["=3*-0,5", -1.5, "=3*-0.5"],
  ["=2,0", 2, "=2.0"],
  ["=1,50*B2", 480, "=1.50*B2"],
  ["=1.234,56*1", 1234.56, "=1234.56*1"],
  ["=,5*2", 1, "=.5*2"],
  ["=soma(b2;0,05", 320.05, "=SUM(B2,0.05)"],
  ["=PAGAMENTO(270;320;0,07%;1000)", 0.63, "=PAGAMENTO(270,320,0.07%,1000)"],
  ["=SOMA({1,05\\2;3\\4})", 10.05, "=SUM({1.05,2;3,4})"],
  ["=\"0,70%\"*1000", 7, "=\"0,70%\"*1000"],
  ["=\"2,345\"+0", 2.345, "=\"2,345\"+0"],
  ["=\"7.500\"+0", 7500, "=\"7.500\"+0"],
  ["=\"12.50\"+0", { error: "#VALUE!" }, "=\"12.50\"+0"],
  ["=MÊS(\"01/02/2026\")", 2, "=MONTH(\"01/02/2026\")"],
  ["=DATADIF(\"01/02/2026\";\"01/05/2026\";\"m\")", 3, "=DATEDIF(\"01/02/2026\",\"01/05/2026\",\"m\")"],
  ["=DATA.VALOR(\"31/12/2026\")", 46387, "=DATEVALUE(\"31/12/2026\")"],
  ["=ANO(\"ontem\")", { error: "#VALUE!" }, "=YEAR(\"ontem\")"],
  ["=SE(1=1;\"31/12/2026\";\"\")", "31/12/2026", "=IF(1=1,\"31/12/2026\",\"\")"],
  ["=\"31/12/2026\"+1", 46388, "=\"31/12/2026\"+1"],
  ["=TEXTO(\"0,5\";\"0,00\")", "0,50", "=TEXT(\"0,5\",\"0,00\")"],
  ["=TEXTO(1234,5;\"R$ #.##0,00\")", "R$ 1.234,50", "=TEXT(1234.5,\"R$ #.##0,00\")"],
  ["=TEXTO(\"01/02/2026\";\"dd/mm/aaaa\")", "01/02/2026", "=TEXT(\"01/02/2026\",\"dd/mm/aaaa\")"],
  ["=VALOR(\"0,5\")", 0.5, "=VALUE(\"0,5\")"],
  ["=\"0,70%\"&\"\"", "0,70%", "=\"0,70%\"&\"\""],
])("%s is computed", async (text, value, formula) => {
  await typeInto(bench.page, "Fonte", "G1", text);
  expect((await valuesOf(bench.page, "Fonte"))[0]![G]).toEqual(value);
  expect(await formulasOf(bench.page, "Fonte")).toEqual([["G1", formula]]);
});

test("a run of Tabs ends where another cell is selected: Enter goes down from there, and what was typed stays", async () => {
  const keys = bench.page.keyboard;
  await typeInto(bench.page, "Fonte", "H9", "0");
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "Fonte", range: "G3" }));
  for (const [text, key] of [["1", "Tab"], ["2", "Tab"], ["3", "Enter"]] as const) await keys.type(text).then(() => keys.press(key));
  expect((await bench.page.evaluate(() => window.pactuaWorkbook!.selected())).range).toBe("G4");
  for (const [text, key] of [["4", "Tab"], ["5", "Tab"]] as const) await keys.type(text).then(() => keys.press(key));
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "Fonte", range: "G5" }));
  for (const text of ["6", "7", "8"]) await keys.type(text).then(() => keys.press("Enter"));
  const values = await valuesOf(bench.page, "Fonte");
  expect([2, 3, 4, 5, 6].map(row => (values[row] ?? []).slice(G, G + 3))).toEqual([[1, 2, 3], [4, 5], [6], [7], [8]]);
});

test("an unfinished reference to a table leaves all other formulas right", async () => {
  await typeInto(bench.page, "Fonte", "G1", "=SOMA(tblFonte[");
  await typeInto(bench.page, "Fonte", "G2", "=SOMA(tblFonte[Meta];1)");
  await typeInto(bench.page, "Fonte", "G3", "=SE(B2>1;SOMA(B2;2);0)");
  const values = await valuesOf(bench.page, "Fonte");
  expect([values[1]![G], values[2]![G]]).toEqual([321, 322]);
});

test("a function that throws gives an error in its cell, and everything else is still computed", async () => {
  await bench.page.evaluate(() => window.pactuaBench!.addFunction("ESTOURA", () => {
    throw new Error("de propósito");
  }));
  await typeInto(bench.page, "Fonte", "G1", "=ESTOURA()");
  await typeInto(bench.page, "Fonte", "G2", "=B2+1");
  const values = await valuesOf(bench.page, "Fonte");
  expect([values[0]![G], values[1]![G]]).toEqual([{ error: "#VALUE!" }, 321]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

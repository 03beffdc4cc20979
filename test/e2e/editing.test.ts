import type { Page } from "playwright-core";
import { EXAMPLES, written } from "../functions/support/docExamples";
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

/** Formulas as a file has them, each in a cell of its own under G1, on a sheet that has another beside it with a comma in its name. */
async function openWith(formulas: readonly string[]): Promise<void> {
  const fonte = SOURCE.sheets[0]!;
  await gridPort(bench.page, {
    ...SOURCE, names: [],
    sheets: [
      { ...fonte, values: [...fonte.values, ...formulas.slice(fonte.values.length).map(() => [])], formulas: new Map(formulas.map((formula, row) => [`G${row + 1}`, formula])), merges: [], hiddenRows: [] },
      { ...fonte, name: "D'Ávila, 2", values: [[1, 2]], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [], tables: [] },
    ],
  });
}

const ODD = [
  "=IF(A1=\"\",1,2)", "=IF(A1=\"a;b,1\",1,2.5)", "=SUM({1;2},{1,2;3.5,4})", "='D''Ávila, 2'!A1*2", "=SUM(tblFonte[[#Data],[Meta]],1,5)", "=0.7%*-0.05", "=1E-3+B2",
  "=SUM((A1,B1:B2))", "=IF(A1,,5)", "=1.005", "=-0.5+2", "=IFERROR(1/0,#N/A)", "=PAGAMENTO(270,320,0.07%,1000)",
];

/** Opens the cell, as a person would, and leaves it with Enter. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "with F2": page => page.keyboard.press("F2"),
  "in the formula bar": page => page.locator('[data-u-comp="formula-bar"] canvas').first().click({ position: { x: 60, y: 8 } }),
};

test.each(Object.keys(WAYS))("formulas opened %s and confirmed as they are stay the same", async way => {
  await openWith(ODD);
  const before = await formulasOf(bench.page, "Fonte");
  expect(before).toHaveLength(ODD.length);
  await typeInto(bench.page, "Fonte", "H1", "1");
  for (const row of ODD.keys()) {
    await bench.page.evaluate(range => window.pactuaWorkbook!.select({ sheet: "Fonte", range }), `G${row + 1}`);
    await WAYS[way]!(bench.page);
    await bench.page.keyboard.press("Enter");
  }
  expect(await formulasOf(bench.page, "Fonte")).toEqual(before);
});

test("a formula is edited in Portuguese", async () => {
  await openWith(["=IF(A1=\"\",1,2)"]);
  await typeInto(bench.page, "Fonte", "H1", "1");
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "Fonte", range: "G1" }));
  await bench.page.keyboard.press("F2");
  await bench.page.keyboard.press("Backspace");
  await bench.page.keyboard.press("Backspace");
  await bench.page.keyboard.type("2,5)");
  await bench.page.keyboard.press("Enter");
  expect(await formulasOf(bench.page, "Fonte")).toEqual([["G1", "=IF(A1=\"\",1,2.5)"]]);
});

test.each(EXAMPLES)("=%s(%s) gives %s here too", async (id, args, result) => {
  await openWith([]);
  await typeInto(bench.page, "Fonte", "G1", `=${id}(${args})`);
  const rows = (await valuesOf(bench.page, "Fonte")).map(row => row.slice(6)).filter(row => row.some(value => value !== null));
  expect(written(id, rows)).toBe(result);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

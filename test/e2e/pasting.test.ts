import { SOURCE } from "../contract/sourceWorkbook";
import { gridPort } from "./support/gridPort";
import { formulasOf, typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await bench.close();
});
beforeEach(async () => {
  await gridPort(bench.page, { ...SOURCE, names: [], sheets: [{ ...SOURCE.sheets[0]!, formulas: new Map(), merges: [], hiddenRows: [] }] });
});

async function paste(types: Readonly<Record<string, string>>): Promise<void> {
  await typeInto(bench.page, "Fonte", "H1", "1");
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "Fonte", range: "G1" }));
  await bench.page.evaluate(async kinds => {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])))]);
  }, types);
  await bench.page.keyboard.press("Control+V");
  await bench.page.waitForFunction(async () => (await window.pactuaWorkbook!.readSheet("Fonte"))!.values[0]![6] !== null);
}

const EXPECTED = [[1344, 1344.5, 0.125, "1.5"], [46387, -100, "abc", 321]];

test("texts with tabs are read as if they had been typed", async () => {
  await paste({ "text/plain": "1.344\t1.344,5\t12,5%\t1.5\r\n31/12/2026\t(100)\tabc\t=SOMA(B2;1)\r\n" });
  expect((await valuesOf(bench.page, "Fonte")).slice(0, 2).map(row => row.slice(6, 10))).toEqual(EXPECTED);
  expect(await formulasOf(bench.page, "Fonte")).toEqual([["J2", "=SUM(B2,1)"]]);
});

test("so is a table from elsewhere", async () => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join("")}</tr>`;
  await paste({ "text/html": `<table>${row(["1.344", "1.344,5", "12,5%", "1.5"])}${row(["31/12/2026", "(100)", "abc", "=SOMA(B2;1)"])}</table>`, "text/plain": "x" });
  expect((await valuesOf(bench.page, "Fonte")).slice(0, 2).map(cells => cells.slice(6, 10))).toEqual(EXPECTED);
});

test("a single number is read too", async () => {
  await paste({ "text/plain": "7.500" });
  expect((await valuesOf(bench.page, "Fonte"))[0]![6]).toBe(7500);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

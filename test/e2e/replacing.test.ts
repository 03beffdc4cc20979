import { gridPort } from "./support/gridPort";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

const ROWS = 8_000;
/** Before the workbook that stood there is taken out of memory. */
const SOON_MS = 1200;

/** To learn where OFFSET leads, what it hangs on is computed in every calculation, of any workbook. */
function book(step: number) {
  const formulas = new Map([...Array.from({ length: ROWS }, (_, row) => [`B${row + 1}`, `=DEVAGAR()+$A$1+${step}`] as const), ["C1", "=A2*0"], ["C2", "=OFFSET($A$1,C1,0)"]]);
  const values = Array.from({ length: ROWS }, (_, row) => [row === 0 ? 1 : null, 1 + step, [0, 1][row] ?? null]);
  return { sheets: [{ name: "Contas", visibility: "visible" as const, values, formulas, formats: new Map<string, string>(), merges: [], hiddenRows: [], tables: [] }], names: [], properties: {} };
}

test("a workbook that was replaced does not disturb what is computed in the one that stands in its place", async () => {
  await bench.page.evaluate(() => window.pactuaBench!.addFunction("DEVAGAR", () => {
    for (const end = performance.now() + 0.3; performance.now() < end;);
    return [[0]];
  }));
  await gridPort(bench.page, book(1));
  await gridPort(bench.page, book(2));
  await bench.page.waitForTimeout(SOON_MS);
  const results = await bench.page.evaluate(async () => {
    const workbook = window.pactuaWorkbook!;
    await workbook.write([{ at: { sheet: "Contas", cell: "A1" }, value: 40 }]);
    return [...new Set((await workbook.readSheet("Contas"))!.values.map(row => JSON.stringify(row[1])))];
  });
  expect(results).toEqual(["42"]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

import type { CellValue } from "../../src/workbook/snapshot";
import { gridPort } from "./support/gridPort";
import { formulasOf, typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

/** A to C, five rows: a number, its double (one formula filled down), and what is computed of both. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ["B1", "=A1*2"], ["B2", "=A2*2"], ["B3", "=A3*2"], ["B4", "=A4*2"], ["B5", "=A5*2"],
  ["C1", "=SUM(B1:B5)"], ["C2", "=INDEX($A$1:$A$5,D2)"], ["C3", "=INDEX($A$1:$A$5,D3)"], ["C4", "=OFFSET($A$1,D4,0)"], ["C5", "=INDIRECT(\"B\"&D5)"],
  ["D5", "=D4+1"],
];

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});
beforeEach(async () => {
  const values = [1, 2, 3, 4, 5].map(number => [number, number * 2, [30, 2, 3, 2, 4][number - 1]!, [null, 2, 3, 1, 2][number - 1]!]);
  const sheet = { name: "Contas", visibility: "visible" as const, values, formulas: new Map(FORMULAS), formats: new Map<string, string>(), merges: [], hiddenRows: [], tables: [] };
  await gridPort(bench.page, { sheets: [sheet], names: [], properties: {} });
});

const type = (cell: string, text: string) => typeInto(bench.page, "Contas", cell, text);
const column = async (index: number) => (await valuesOf(bench.page, "Contas")).map(row => row[index]);

test("formulas that are kept once read as they were written, each in its cell", async () => {
  expect(await formulasOf(bench.page, "Contas")).toEqual(expect.arrayContaining(FORMULAS.map(pair => [...pair])));
});

test("each of them follows its own cells", async () => {
  await type("A3", "10");
  expect([await column(1), (await column(2))[0]]).toEqual([[2, 4, 20, 8, 10], 44]);
  await type("A1", "100");
  expect([await column(1), (await column(2))[0]]).toEqual([[200, 4, 20, 8, 10], 242]);
});

test("a number typed over the first of them leaves the others as they were, and they go on", async () => {
  await type("B1", "7");
  await type("A4", "50");
  expect(await column(1)).toEqual([7, 4, 6, 100, 10]);
  expect((await formulasOf(bench.page, "Contas")).filter(([cell]) => cell.startsWith("B"))).toEqual([["B2", "=A2*2"], ["B3", "=A3*2"], ["B4", "=A4*2"], ["B5", "=A5*2"]]);
  await type("B2", "=A2*3");
  await type("A2", "9");
  await type("A5", "6");
  expect(await column(1)).toEqual([7, 27, 6, 100, 12]);
});

test("edited without a change, one of them is the formula it was", async () => {
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: "Contas", range: "B3" });
  await bench.page.keyboard.press("F2");
  await bench.page.keyboard.press("Enter");
  await type("A3", "8");
  expect((await column(1))[2]).toBe(16);
  expect(await formulasOf(bench.page, "Contas")).toEqual(expect.arrayContaining([["B3", "=A3*2"]]));
});

test("what INDEX, OFFSET and INDIRECT give follows what they are given, and what they lead to", async () => {
  await type("D2", "4");
  await type("A4", "40");
  await type("A3", "33");
  expect(await column(2)).toEqual([2 * (1 + 2 + 33 + 40 + 5), 40, 33, 2, 4]);
  await type("D4", "2");
  expect(await column(2)).toEqual([162, 40, 33, 33, 66]);
  await type("A3", "5");
  expect(await column(2)).toEqual([106, 40, 5, 5, 10]);
});

test("what is changed just before a calculation ends is computed in what is read next", async () => {
  await bench.page.evaluate(() => {
    const workbook = window.pactuaWorkbook!;
    window.pactuaRead = new Promise(resolve => {
      window.pactuaBench!.addFunction("AVISA", () => {
        // Of one formula's calculation nothing is left by then but to put its result into the cell.
        queueMicrotask(() => {
          void workbook.write([{ at: { sheet: "Contas", cell: "A2" }, value: 70 }]);
          resolve(workbook.readSheet("Contas").then(sheet => sheet!.values.map(row => row[1]!)));
        });
        return [[1]];
      });
    });
  });
  await type("E1", "=AVISA()");
  expect(await bench.page.evaluate(() => window.pactuaRead)).toEqual([2, 140, 6, 8, 10]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

declare global {
  interface Window {
    pactuaRead?: Promise<CellValue[]>;
  }
}

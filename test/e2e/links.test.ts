import { PLANILHA } from "../../src/locale/pane/planilha";
import { type Planner, plannerAt } from "./support/planner";
import { valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  await planner.read();
  await planner.button(PLANILHA.createTables).click();
  await planner.confirm();
});
afterAll(async () => {
  await bench.close();
});

const selected = () => bench.page.evaluate(() => window.pactuaWorkbook!.selected());

/** Somewhere in the second or third row: the header may be one or two lines high. */
async function clickInColumn(x: number): Promise<void> {
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "Metas", range: "A1" }));
  await bench.page.waitForTimeout(300);
  await bench.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').last().click({ position: { x, y: 110 } });
  await planner.picture(`ligacoes-${x}`);
  await bench.page.waitForTimeout(300);
}

test("a click on the cell of a target goes to where the contract says it", async () => {
  const cells = (await valuesOf(bench.page, "Metas")).slice(1, 4).map(row => row[1]);
  await clickInColumn(130);
  const { sheet, range } = await selected();
  expect(sheet).toBe("AB");
  expect(cells).toContain(range);
});

test("a click beside it only selects", async () => {
  await clickInColumn(70);
  expect(await selected()).toMatchObject({ sheet: "Metas", range: expect.stringMatching(/^A[234]$/) as string });
});

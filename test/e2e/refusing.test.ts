import { BAR } from "../../src/locale/workbench";
import { UNSAVED_COMMANDS } from "../../src/workbench/grid/unsavedCommands";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
});
afterAll(async () => {
  await bench.close();
});
beforeEach(async () => {
  await bench.page.locator("#bar [role=status]").evaluate(status => {
    status.textContent = "";
  });
});

const names = () => bench.page.evaluate(async () => (await window.pactuaWorkbook!.read()).sheets.map(({ name }) => name));
const tab = (name: string) => bench.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name}$`) });

test("the plus beside the tabs adds no sheet, and says why", async () => {
  const before = await names();
  await bench.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
  expect(await planner.said()).toBe(BAR.unsaved.sheets);
  expect(await names()).toEqual(before);
  await planner.picture("recusar-1-mais");
});

test("a double click on a tab brings it to the front but renames nothing", async () => {
  const before = await names();
  await tab("HC").click();
  await tab("HC").dblclick();
  await bench.page.keyboard.type("Outro");
  await bench.page.keyboard.press("Escape");
  expect(await planner.said()).toBe(BAR.unsaved.sheets);
  expect(await names()).toEqual(before);
  expect(await tab("HC").count()).toBe(1);
});

test("a tab cannot be dragged to another place", async () => {
  const before = await names();
  await tab("HC").dragTo(tab("AB"));
  expect(await names()).toEqual(before);
});

test("the menu of a tab offers none of it", async () => {
  await tab("HC").click({ button: "right" });
  await bench.page.waitForTimeout(300);
  await planner.picture("recusar-2-aba");
  expect(await bench.page.locator("body").innerText()).not.toMatch(/Renomear|Excluir|Copiar|Ocultar|Reexibir|Inserir/);
  await bench.page.keyboard.press("Escape");
});

test("nor does the menu of a cell", async () => {
  await bench.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').last().click({ position: { x: 300, y: 200 }, button: "right" });
  await bench.page.waitForTimeout(300);
  await planner.picture("recusar-3-celula");
  const shown = await bench.page.locator("body").innerText();
  expect(shown).toContain("Recortar");
  expect(shown).not.toMatch(/Inserir|Excluir|Proteger/);
  await bench.page.keyboard.press("Escape");
});

test("a key for it says why too, and changes nothing", async () => {
  await typeInto(bench.page, "AB", "N2", "7");
  await bench.page.keyboard.press("Control+b");
  expect(await planner.said()).toBe(BAR.unsaved.looks);
  expect((await valuesOf(bench.page, "AB"))[1]![13]).toBe(7);
});

test("every name on the list is one that the grid knows", async () => {
  const unknown = await bench.page.evaluate(ids => ids.filter(id => !window.pactuaBench!.knows(id)), [...UNSAVED_COMMANDS.keys()]);
  expect(unknown).toEqual([]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

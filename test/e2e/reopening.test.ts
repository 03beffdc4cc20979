import { AVALIAR } from "../../src/locale/pane/avaliar";
import { PREVIEW } from "../../src/locale/pane/shared";
import { BAR } from "../../src/locale/workbench";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  bench.page.on("dialog", dialog => void dialog.accept());
});
afterAll(async () => {
  await bench.close();
});

const steps = () => bench.page.evaluate(() => window.history.length);

test("a file that is opened is no step of the browser's history", async () => {
  const before = await steps();
  await planner.open("samples/plano-5w2h.xlsx");
  await planner.pane.getByText("plano-5w2h.xlsx").first().waitFor();
  expect(await steps()).toBe(before);
});

test("a refusal in the bar goes away when something is taken", async () => {
  const name = await bench.page.evaluate(() => window.pactuaWorkbook!.shown().name);
  await typeInto(bench.page, name, "N2", "1");
  await bench.page.keyboard.press("Control+b");
  expect(await planner.said()).toBe(BAR.unsaved.looks);
  await typeInto(bench.page, name, "N2", "7");
  await bench.page.locator("#bar [role=status]:not(.error)").waitFor();
  expect(await planner.said()).toBe(BAR.opened("plano-5w2h.xlsx"));
});

test("with the server gone another file is opened, read and evaluated as before", async () => {
  await bench.page.context().setOffline(true);
  await planner.open("samples/contrato-complexo-saude.xlsx");
  await planner.pane.getByText("contrato-complexo-saude.xlsx").first().waitFor();
  await planner.read();
  await planner.tab("avaliar");
  await planner.button(AVALIAR.create).click();
  await planner.button(PREVIEW.confirm).waitFor();
  await planner.picture("reabrir-sem-servidor");
  expect((await valuesOf(bench.page, "HC")).length).toBeGreaterThan(10);
});

test("a page whose pane never came says so, and the grid goes on", async () => {
  await bench.page.context().setOffline(false);
  await bench.page.route("**/pane.js", route => route.abort());
  await bench.page.reload();
  await bench.page.getByText(BAR.paneless).waitFor();
  await typeInto(bench.page, "AB", "N2", "9");
  expect((await valuesOf(bench.page, "AB"))[1]![13]).toBe(9);
});

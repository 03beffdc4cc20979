import { AVALIAR } from "../../src/locale/pane/avaliar";
import { PLANILHA } from "../../src/locale/pane/planilha";
import { COMMAND_NAMES, NOTICES, PREVIEW } from "../../src/locale/pane/shared";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto } from "./support/typeInto";
import { unwired } from "./support/wire";
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

/** All that stands in the workbook, its properties and names too. */
const whole = async () => unwired({
  json: await bench.page.evaluate(async () => JSON.stringify(await window.pactuaWorkbook!.read(), (_, value: unknown) => (value instanceof Map ? { $map: [...value] } : value))),
});

test("cancelled while it is half written, the workbook is as it was, and the pane says so", async () => {
  const before = await whole();
  await planner.read();
  await planner.tab("avaliar");
  await planner.button(AVALIAR.create).click();
  // The bar, with its button, comes after half a second: a quick computer has written all of them by then.
  const slow = await bench.page.context().newCDPSession(bench.page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await planner.button(PREVIEW.confirm).click();
  // A person is slower than a sheet: pressed from within the page, as soon as three of the twelve are there and the bar is.
  const three = await bench.page.evaluate(async name => {
    const pane = document.querySelector("iframe")!.contentDocument!;
    for (;;) {
      const cancel = pane.querySelector("[role=progressbar]") && [...pane.querySelectorAll("button")].find(button => button.textContent === name);
      const { size } = window.pactuaWorkbook!.written();
      if (size >= 3 && cancel) {
        cancel.click();
        return size;
      }
      await new Promise(resolve => setTimeout(resolve, 0));
    }
  }, COMMAND_NAMES.cancel);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  expect(three).toBeLessThan(12);
  await planner.pane.getByText(NOTICES.cancelled).waitFor();
  await planner.picture("desfazer-1-cancelado");
  expect(await bench.page.evaluate(() => window.pactuaWorkbook!.written().size)).toBe(0);
  expect(await whole()).toEqual(before);
});

test("tables, evaluation, what was typed into it, and a table set aside: all of it is taken back, one after the other", async () => {
  const before = await whole();
  await planner.tab("planilha");
  await planner.pane.getByRole("button", { name: new RegExp(`^${PLANILHA.correct.replace("…", "")}`) }).last().click();
  await planner.picture("desfazer-2-correcao");
  await planner.pane.getByRole("button", { name: "Não usar este quadro" }).click();
  await planner.idle();
  expect((await whole()).properties).not.toEqual(before.properties);
  await planner.button(PLANILHA.createTables).click();
  await planner.confirm();
  await planner.tab("avaliar");
  await planner.button(AVALIAR.create).or(planner.button(AVALIAR.update)).first().click();
  await planner.confirm();
  await typeInto(bench.page, "Avaliação HC", "E8", "840");
  await planner.picture("desfazer-3-tudo-feito");
  expect((await whole()).sheets.length).toBe(20);
  for (let step = 0; step < 3; step++) await planner.undo();
  await planner.picture("desfazer-4-desfeito");
  expect(await whole()).toEqual(before);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

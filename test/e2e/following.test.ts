import { ACOMPANHAR, EXPLAINED_ACTION, SIGNAL_FORM } from "../../src/locale/pane/acompanhar";
import { STATE_LABELS } from "../../src/locale/following";
import { COMMAND_NAMES } from "../../src/locale/pane/shared";
import { HEAD } from "../../src/sheets/following/monitoringLayout";
import { cellName } from "../../src/domain/address";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

const PLAN = "samples/plano-estrategico.xlsx";
const DIFFICULTY = "Falta de sala para a capacitação";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  await planner.open(PLAN);
  await planner.pane.getByText("plano-estrategico.xlsx").first().waitFor();
});
afterAll(async () => {
  await bench.close();
});

const names = () => bench.page.evaluate(async () => (await window.pactuaWorkbook!.read()).sheets.map(({ name }) => name));

/** How many actions are in each state, on the sheet that formulas keep. */
async function states(): Promise<Record<string, number>> {
  const cells = (await valuesOf(bench.page, "Situação")).flat();
  return Object.fromEntries([STATE_LABELS.late, STATE_LABELS["on-time"]].map(label => [label, cells.filter(cell => cell === label).length]));
}

test("the plan is read, and seen on the day that is typed in the pane", async () => {
  await planner.read();
  await planner.tab("acompanhar");
  const date = planner.pane.getByLabel(ACOMPANHAR.date);
  await date.fill("31/08/2024");
  await date.press("Enter");
  await planner.pane.getByRole("heading", { name: ACOMPANHAR.summary }).waitFor();
  await planner.picture("acompanhar-1-data");
  expect(await date.inputValue()).toBe("31/08/2024");
});

test("the monitoring sheets count what the pane counts, on the same day", async () => {
  const before = await names();
  await planner.button(ACOMPANHAR.create).click();
  await planner.confirm();
  expect(await names()).toEqual([
    ...before, "Metas (Pactua)", "Ações (Pactua)", "Séries", "Inconsistências", "Acompanhamento", "Situação", "Sinais", "Cartões",
  ]);
  const late = await planner.pane.getByRole("row").filter({ hasText: /Atrasadas/ }).first().getByRole("cell").first().textContent();
  expect((await states())[STATE_LABELS.late]).toBe(Number(late));
  await planner.picture("acompanhar-2-planilhas");
});

test("another date in the one date cell, and formulas alone tell every state anew", async () => {
  const before = await states();
  await typeInto(bench.page, "Acompanhamento", cellName(HEAD.counts, 0), "31/12/2027");
  const after = await states();
  await planner.picture("acompanhar-3-outra-data");
  expect(after[STATE_LABELS.late]).toBeGreaterThan(before[STATE_LABELS.late]!);
  await typeInto(bench.page, "Acompanhamento", cellName(HEAD.counts, 0), "31/08/2024");
  expect(await states()).toEqual(before);
});

test("a difficulty is registered about the selected action", async () => {
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: "Operacional 1", range: "B6" });
  await planner.button(EXPLAINED_ACTION.signal).click();
  await planner.pane.getByLabel(SIGNAL_FORM.difficulty).fill(DIFFICULTY);
  await planner.pane.getByLabel(SIGNAL_FORM.who).fill("Regional Oeste");
  await planner.button(SIGNAL_FORM.save).click();
  await planner.pane.getByText(SIGNAL_FORM.done("Sinais")).first().waitFor();
  expect((await valuesOf(bench.page, "Sinais")).flat()).toContain(DIFFICULTY);
  await planner.picture("acompanhar-4-sinal");
});

test("and everything is taken back: the signal first, then the sheets", async () => {
  await planner.undo();
  expect((await valuesOf(bench.page, "Sinais")).flat()).not.toContain(DIFFICULTY);
  await planner.undo();
  await planner.picture("acompanhar-5-desfeito");
  expect(await names()).not.toContain("Acompanhamento");
  await planner.pane.getByRole("button", { name: COMMAND_NAMES.undo, exact: true }).waitFor();
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

import { cellName } from "../../src/domain/address";
import { COLUMN_HEADERS, EVALUATION } from "../../src/locale/evaluationSheet";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { CHART_PANEL } from "../../src/locale/workbench";
import { cellWith, type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

const SHEET = "Avaliação HC";
const BUDGET = "11.223.344,55";

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
});
afterAll(async () => {
  await bench.close();
});

/** The cells of the first line with this indicator, by what they are. */
async function line(indicator: string) {
  const values = await valuesOf(bench.page, SHEET);
  const header = cellWith(values, COLUMN_HEADERS.attainment).row;
  const { row } = cellWith(values, indicator, header);
  const column = (title: string) => values[header]!.indexOf(title);
  const firstMonth = column(COLUMN_HEADERS.target) + 1;
  const months = [0, 1, 2, 3].map(index => cellName(row, firstMonth + index));
  return { months, row, payment: values[row]![column(COLUMN_HEADERS.payment)], actual: values[row]![column(COLUMN_HEADERS.actual)] };
}

test("components, quadrimestre and budget are chosen in the pane, and the preview says what will be made", async () => {
  await planner.read();
  await planner.tab("avaliar");
  await planner.pane.getByRole("checkbox", { name: AVALIAR.all }).locator("xpath=..").click();
  await planner.pane.getByRole("checkbox", { name: "HC", exact: true }).locator("xpath=..").click();
  await planner.pane.getByLabel(AVALIAR.quadrimestre).selectOption("1");
  await planner.pane.getByLabel(AVALIAR.year, { exact: true }).selectOption("2023");
  await planner.pane.getByText(AVALIAR.budgets).click();
  await planner.pane.getByLabel(AVALIAR.budgetOf("HC")).fill(BUDGET);
  await planner.button(AVALIAR.create).click();
  await planner.picture("avaliar-1-escolhas");
  expect(await planner.pane.locator("#preview-text").textContent()).toMatch(/criar 5 planilhas: Metas, Faixas, Composição, Inconsistências e Avaliação HC\./);
});

test("the evaluation sheet is made with its budget, and the sheet that was in front stays there", async () => {
  await planner.confirm();
  const values = await valuesOf(bench.page, SHEET);
  expect(values.flat()).toContain(11223344.55);
  expect(await bench.page.evaluate(() => window.pactuaWorkbook!.shown().name)).toBe("AB");
  await planner.pane.getByRole("button", { name: new RegExp(`${SHEET}$`) }).click();
  await planner.picture("avaliar-2-planilha");
});

test("production typed into the grid is paid at once, in the sheet, in the pane and in the chart", async () => {
  const { months, payment, row } = await line("Nº DE SAÍDAS HOSPITALARES");
  expect(payment).toBe("");
  const before = await bench.page.locator("#charts svg").last().innerHTML();
  for (const month of months) await typeInto(bench.page, SHEET, month, "840");
  const after = await line("Nº DE SAÍDAS HOSPITALARES");
  expect(after.actual).toBe(840);
  expect(after.payment).toBeGreaterThan(0);
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: SHEET, range: cellName(row, 2) });
  const explained = planner.pane.getByRole("region", { name: /Nº DE SAÍDAS HOSPITALARES/ });
  await explained.getByText(/Realizado 840 de 1\.050/).waitFor();
  const money = (after.payment as number).toLocaleString("pt-BR", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  expect((await explained.textContent())!.replace(/\s/g, " ")).toContain(`R$ ${money}`);
  await bench.page.waitForFunction(former => [...document.querySelectorAll("#charts svg")].pop()!.innerHTML !== former, before);
  await planner.picture("avaliar-3-producao");
});

test("EXPLICAR typed into a blank cell says the same", async () => {
  await typeInto(bench.page, "AB", "P2", "=EXPLICAR(840;1050;35%;1000;;;90%)");
  const values = await valuesOf(bench.page, "AB");
  expect(values[1]![15]).toMatch(/^Realizado 840 de 1\.050 = 80/);
});

test("the charts have a name, a description, and their numbers as a table", async () => {
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: SHEET, range: "A1" });
  const charts = bench.page.locator("#charts");
  await charts.getByText(CHART_PANEL.title(2)).waitFor();
  expect(await charts.getByRole("img").count()).toBe(2);
  await charts.getByText(CHART_PANEL.asTable).last().click();
  const table = charts.getByRole("table").last();
  expect(await table.getByRole("columnheader").allTextContents()).toEqual([CHART_PANEL.label, COLUMN_HEADERS.full, COLUMN_HEADERS.payment]);
  expect(await table.getByRole("cell").allTextContents()).toContainEqual(expect.stringMatching(/^\d\.\d{3}\.\d{3}$/));
  await planner.picture("avaliar-4-graficos");
});

test("a sheet without charts has none under it", async () => {
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: "AB", range: "A1" });
  await bench.page.locator("#charts").waitFor({ state: "hidden" });
});

test("the total of the sheet is what the pane shows", async () => {
  const values = await valuesOf(bench.page, SHEET);
  const at = cellWith(values, EVALUATION.payment);
  expect(typeof values[at.row + 1]?.[at.column]).toBe("number");
});

test("nothing went wrong unseen, and nobody else was asked", () => {
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
});

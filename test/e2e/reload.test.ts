import type { BrowserContext, Page } from "playwright-core";
import { COLUMN_HEADERS } from "../../src/locale/evaluationSheet";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { CHART_PANEL, BAR } from "../../src/locale/workbench";
import { cellName } from "../../src/domain/address";
import { cellWith, type Planner, plannerAt } from "./support/planner";
import { ready } from "./support/ready";
import { formulasOf, typeInto, valuesOf } from "./support/typeInto";
import { PATIENCE_MS, startWorkbench, type Workbench } from "./support/workbench";

const SHEET = "Avaliação HC";
const NAME = "contrato-complexo-saude.xlsx";

let bench: Workbench;
let context: BrowserContext;
const asked: string[] = [];
let answer: "yes" | "no" = "yes";
beforeAll(async () => {
  bench = await startWorkbench();
  context = await bench.page.context().browser()!.newContext({ viewport: { width: 1400, height: 860 }, locale: "pt-BR" });
  context.setDefaultTimeout(PATIENCE_MS);
});
afterAll(async () => {
  await bench.close();
});
beforeEach(() => {
  asked.length = 0;
  answer = "yes";
});

/** Another tab of the same browser. */
async function tab(): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", dialog => {
    asked.push(dialog.type());
    void (answer === "yes" ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(bench.address);
  await ready(page);
  return page;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

const kept = (page: Page) => page.waitForFunction(() => window.pactuaBench!.kept!());
const said = (page: Page) => page.locator("#bar [role=status]").textContent();
const RESTORED = /^Recuperei o que não estava salvo de contrato-complexo-saude\.xlsx \(\d\d\/\d\d,? \d\d:\d\d\)\.$/;

/** The line of the evaluation that production is typed into. */
async function line(page: Page) {
  const values = await valuesOf(page, SHEET);
  const header = cellWith(values, COLUMN_HEADERS.attainment).row;
  const { row } = cellWith(values, "Nº DE SAÍDAS HOSPITALARES", header);
  const first = values[header]!.indexOf(COLUMN_HEADERS.target) + 1;
  return { months: [0, 1, 2, 3].map(month => cellName(row, first + month)), payment: values[row]![values[header]!.indexOf(COLUMN_HEADERS.payment)] };
}

describe("the page is loaded anew", () => {
  let page: Page;
  let planner: Planner;
  let names: string[];
  let payment: unknown;
  const sheets = () => page.evaluate(async () => (await window.pactuaWorkbook!.read()).sheets.map(({ name }) => name));
  beforeAll(async () => {
    page = await tab();
    planner = plannerAt(page);
  });
  afterAll(async () => {
    await page.close();
  });

  test("with what was typed, the tables and an evaluation in it: all of it is there again, and nobody is asked", async () => {
    await planner.read();
    await planner.tab("avaliar");
    await planner.pane.getByRole("checkbox", { name: AVALIAR.all }).locator("xpath=..").click();
    await planner.pane.getByRole("checkbox", { name: "HC", exact: true }).locator("xpath=..").click();
    await planner.button(AVALIAR.create).click();
    await planner.confirm();
    await typeInto(page, SHEET, "A4", "11.223.344,55");
    for (const month of (await line(page)).months) await typeInto(page, SHEET, month, "840");
    await typeInto(page, "AB", "N2", "12,5%");
    await typeInto(page, "AB", "N3", "=SOMA(N2;1)");
    [names, payment] = [await sheets(), (await line(page)).payment];
    expect(payment).toBeGreaterThan(0);
    await kept(page);
    await reload(page);
    expect(asked).toEqual([]);
    expect(await said(page)).toMatch(RESTORED);
    await planner.picture("recarregar-1-recuperado");
    expect(await sheets()).toEqual(names);
    expect((await line(page)).payment).toBe(payment);
    const cells = await valuesOf(page, "AB");
    expect([cells[1]![13], cells[2]![13]]).toEqual([0.125, 1.125]);
    expect(await formulasOf(page, "AB")).toContainEqual(["N3", "=SUM(N2,1)"]);
  });

  test("the sheets are Pactua's still: the pane updates them, the charts are drawn, the payments computed", async () => {
    await page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: SHEET, range: "A1" });
    await page.locator("#charts").getByText(CHART_PANEL.title(2)).waitFor();
    const { months } = await line(page);
    await typeInto(page, SHEET, months[3]!, "2000");
    expect((await line(page)).payment).toBeGreaterThan(payment as number);
    await planner.idle();
    await planner.tab("avaliar");
    await planner.button(AVALIAR.update).waitFor();
    await planner.picture("recarregar-2-avaliacao");
  });

  test("the draft is thrown away only after a yes, and the file stands as it was", async () => {
    answer = "no";
    await page.locator("#bar").getByRole("button", { name: BAR.discard }).click();
    expect(asked).toEqual(["confirm"]);
    expect(await sheets()).toEqual(names);
    answer = "yes";
    await page.locator("#bar").getByRole("button", { name: BAR.discard }).click();
    await page.getByText(BAR.discarded(NAME)).waitFor();
    expect((await sheets()).length).toBe(8);
    expect(await page.locator("#bar").getByRole("button", { name: BAR.discard }).count()).toBe(0);
    await reload(page);
    expect(await said(page)).toContain(BAR.opened(NAME));
    expect(asked).toEqual(["confirm", "confirm"]);
  });

  test("what was saved leaves no draft behind", async () => {
    await typeInto(page, "AB", "N2", "7");
    await kept(page);
    await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    await page.getByText(BAR.saved(NAME)).waitFor();
    await reload(page);
    expect(await said(page)).toContain(BAR.opened(NAME));
    expect((await valuesOf(page, "AB"))[1]![13] ?? null).toBeNull();
  });
});

test("a tab that crashed is found again by the next one", async () => {
  const lost = await tab();
  await typeInto(lost, "AB", "N2", "12,5%");
  await kept(lost);
  await lost.close({ runBeforeUnload: false });
  const next = await tab();
  expect(await said(next)).toMatch(RESTORED);
  expect((await valuesOf(next, "AB"))[1]![13]).toBe(0.125);
  await next.locator("#bar").getByRole("button", { name: BAR.discard }).click();
  await next.getByText(BAR.discarded(NAME)).waitFor();
  await next.close();
});

test("two tabs keep a draft each", async () => {
  const [one, other] = [await tab(), await tab()];
  await typeInto(one, "AB", "N2", "1");
  await typeInto(other, "AB", "N2", "2");
  await kept(one);
  await kept(other);
  await reload(one);
  await reload(other);
  expect((await valuesOf(one, "AB"))[1]![13]).toBe(1);
  expect((await valuesOf(other, "AB"))[1]![13]).toBe(2);
  for (const page of [one, other]) {
    await page.locator("#bar").getByRole("button", { name: BAR.discard }).click();
    await page.getByText(BAR.discarded(NAME)).waitFor();
    await page.close();
  }
});

test("a draft that cannot be made out is told of and put aside, and the next start is a plain one", async () => {
  const page = await tab();
  await typeInto(page, "AB", "N2", "12,5%");
  await kept(page);
  await page.evaluate(spoil);
  await reload(page);
  expect(await said(page)).toBe(BAR.brokenDraft);
  expect((await valuesOf(page, "AB")).length).toBeGreaterThan(50);
  await page.screenshot({ path: "out/e2e/recarregar-3-danificado.png" });
  await reload(page);
  expect(await said(page)).toContain(BAR.opened(NAME));
  await page.close();
});

/** Runs in the page: every draft says it has sheets, and they are none. */
async function spoil(): Promise<void> {
  const request = indexedDB.open("pactua-bancada");
  await new Promise(resolve => request.addEventListener("success", resolve));
  const store = request.result.transaction("rascunhos", "readwrite").objectStore("rascunhos");
  const all = store.getAllKeys();
  await new Promise(resolve => all.addEventListener("success", resolve));
  for (const key of all.result.filter(one => String(one).startsWith("work/"))) {
    const read = store.get(key);
    await new Promise(resolve => read.addEventListener("success", resolve));
    store.put({ ...read.result, changes: { ...read.result.changes, sheets: [{ name: 7 }] } }, key);
  }
  await new Promise(resolve => store.transaction.addEventListener("complete", resolve));
  request.result.close();
}

test("where the browser keeps nothing, work goes on and the browser asks before it is left", async () => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("none here", "SecurityError");
    };
  });
  page.on("dialog", dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(bench.address);
  await ready(page);
  await typeInto(page, "AB", "N2", "12,5%");
  await page.waitForTimeout(3000);
  expect((await valuesOf(page, "AB"))[1]![13]).toBe(0.125);
  expect(await page.locator("#bar .error").count()).toBe(0);
  await reload(page);
  expect(asked).toEqual(["beforeunload"]);
  await page.close();
});

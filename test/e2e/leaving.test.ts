import { BAR } from "../../src/locale/workbench";
import { type Planner, plannerAt } from "./support/planner";
import { ready } from "./support/ready";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
let planner: Planner;
const asked: string[] = [];
let answer: "leave" | "stay" = "stay";
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  bench.page.on("dialog", dialog => {
    asked.push(dialog.type());
    void (answer === "leave" ? dialog.accept() : dialog.dismiss());
  });
});
afterAll(async () => {
  await bench.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** As in a private window, or on a full disk. */
function keepNoDraft(): Promise<void> {
  return bench.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });
}

test("who has changed nothing leaves without a question", async () => {
  await bench.page.locator("#bar h1").click();
  await bench.page.reload();
  await ready(bench.page);
  expect(asked).toEqual([]);
});

test("who typed something that no draft has yet is asked before the page is loaded anew, and who stays loses nothing", async () => {
  await keepNoDraft();
  await typeInto(bench.page, "AB", "N2", "12,5%");
  await bench.page.reload({ timeout: 3000 }).catch(() => undefined);
  expect(asked).toEqual(["beforeunload"]);
  expect((await valuesOf(bench.page, "AB"))[1]![13]).toBe(0.125);
});

test("and before another workbook takes its place", async () => {
  await planner.open("samples/plano-5w2h.xlsx");
  await bench.page.getByText(BAR.opened("contrato-complexo-saude.xlsx")).waitFor();
  expect(asked).toEqual(["confirm"]);
  expect((await valuesOf(bench.page, "AB"))[1]![13]).toBe(0.125);
});

test("what is saved can be left", async () => {
  await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  await bench.page.getByText(BAR.saved("contrato-complexo-saude.xlsx")).waitFor();
  answer = "leave";
  await planner.open("samples/plano-5w2h.xlsx");
  await bench.page.getByText(BAR.opened("plano-5w2h.xlsx")).waitFor();
  expect(asked).toEqual([]);
});

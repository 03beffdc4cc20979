import { readFile } from "node:fs/promises";
import { PLANILHA } from "../../src/locale/pane/planilha";
import { BAR } from "../../src/locale/workbench";
import { openWorkbookBytes } from "../../src/workbook/file/openWorkbookBytes";
import { plannerAt } from "./support/planner";
import { ready } from "./support/ready";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

/** Blank cells beside the tables of the contract. */
const [N, O] = [13, 14];
const NAME = "contrato-complexo-saude.xlsx";

let bench: Workbench;
let saved: Buffer;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

const cells = async (column: number) => {
  const values = await valuesOf(bench.page, "AB");
  return [1, 2, 3].map(row => values[row]?.[column] ?? null);
};
const spills = () => bench.page.evaluate(async () => [...(await window.pactuaWorkbook!.readSheet("AB"))!.spills ?? []]);
const AREA = { top: 1, left: O, bottom: 3, right: O };

async function save(): Promise<Buffer> {
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  await bench.page.getByText(BAR.saved(NAME)).waitFor();
  return readFile(await download.path());
}

test("one formula fills several cells", async () => {
  for (const [row, number] of ["270", "300", "320"].entries()) await typeInto(bench.page, "AB", `N${row + 2}`, number);
  await typeInto(bench.page, "AB", "O2", "=PAGAMENTO(N2:N4;320;0,7%;1000)");
  expect(await cells(O)).toEqual([6.3, 7, 7]);
  expect(await spills()).toEqual([["O2", AREA]]);
});

test("in the saved file it is an array formula of all its cells", async () => {
  saved = await save();
  const sheet = (await openWorkbookBytes(saved, NAME).read()).sheets.find(({ name }) => name === "AB")!;
  expect([...sheet.spills!]).toEqual([["O2", AREA]]);
  expect([sheet.formulas.get("O2"), sheet.formulas.has("O3")]).toEqual(["=PAGAMENTO(N2:N4,320,0.7%,1000)", false]);
  expect([1, 2, 3].map(row => sheet.values[row]![O])).toEqual([6.3, 7, 7]);
});

async function staysOneFormula(): Promise<void> {
  expect(await cells(O)).toEqual([6.3, 7, 7]);
  expect(await spills()).toEqual([["O2", AREA]]);
  await typeInto(bench.page, "AB", "N3", "0");
  expect(await cells(O)).toEqual([6.3, 4.9, 7]);
  await typeInto(bench.page, "AB", "N3", "300");
  expect(await cells(O)).toEqual([6.3, 7, 7]);
}

test("after the page is loaded anew it still follows what it hangs on", async () => {
  await typeInto(bench.page, "AB", "N6", "1");
  await bench.page.waitForFunction(() => window.pactuaBench!.kept!());
  await bench.page.reload();
  await ready(bench.page);
  await staysOneFormula();
});

test("and so it does in the saved file, opened again", async () => {
  bench.page.on("dialog", dialog => void dialog.accept());
  await plannerAt(bench.page).open({ name: NAME, buffer: saved });
  await bench.page.getByText(BAR.opened(NAME)).waitFor();
  await staysOneFormula();
});

test("without it the cells it filled are blank, in the file too", async () => {
  await bench.page.evaluate(() => window.pactuaWorkbook!.select({ sheet: "AB", range: "O2" }));
  await bench.page.keyboard.press("Delete");
  expect(await cells(O)).toEqual([null, null, null]);
  const sheet = (await openWorkbookBytes(await save(), NAME).read()).sheets.find(({ name }) => name === "AB")!;
  expect([1, 2, 3].map(row => [sheet.values[row]?.[N] ?? null, sheet.values[row]?.[O] ?? null])).toEqual([[270, null], [300, null], [320, null]]);
  expect(sheet.spills).toBeUndefined();
});

test("one that was typed on a sheet of Pactua's comes back as one formula too", async () => {
  const planner = plannerAt(bench.page);
  await planner.read();
  await planner.button(PLANILHA.createTables).click();
  await planner.confirm();
  await typeInto(bench.page, "Metas", "Z2", "=AB!N2:N4*2");
  const bytes = await save();
  const sheet = (await openWorkbookBytes(bytes, NAME).read()).sheets.find(({ name }) => name === "Metas")!;
  expect([...sheet.spills!]).toEqual([["Z2", { top: 1, left: 25, bottom: 3, right: 25 }]]);
  expect([1, 2, 3].map(row => sheet.values[row]![25])).toEqual([540, 600, 640]);
  await planner.open({ name: NAME, buffer: bytes });
  await bench.page.getByText(BAR.opened(NAME)).waitFor();
  await typeInto(bench.page, "AB", "N3", "5");
  expect((await valuesOf(bench.page, "Metas")).slice(1, 4).map(row => row[25])).toEqual([540, 10, 640]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

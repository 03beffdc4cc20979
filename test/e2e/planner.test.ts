import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { openWorkbookBytes } from "../../src/workbook/file/openWorkbookBytes";
import { PLANILHA } from "../../src/locale/pane/planilha";
import { COMMAND_NAMES, PREVIEW } from "../../src/locale/pane/shared";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

let bench: Workbench;
beforeAll(async () => {
  mkdirSync("out/e2e", { recursive: true });
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

const pane = () => bench.page.frameLocator("#pane");
const picture = (name: string) => bench.page.screenshot({ path: `out/e2e/${name}.png` });

test("a newcomer sees the sample contract beside the pane", async () => {
  await pane().getByRole("button", { name: COMMAND_NAMES.read, exact: true }).first().waitFor();
  await picture("1-aberto");
  expect(await bench.page.locator("#bar [role=status]").textContent()).toContain("contrato-complexo-saude.xlsx");
});

test("reads it, and makes the meta tables", async () => {
  await pane().getByRole("button", { name: COMMAND_NAMES.read, exact: true }).first().click();
  await pane().getByRole("button", { name: PLANILHA.createTables }).click();
  await picture("2-lido");
  await pane().getByRole("button", { name: PREVIEW.confirm }).click();
  await bench.page.waitForFunction(async () => (await window.pactuaWorkbook!.read()).sheets.some(sheet => sheet.name === "Inconsistências"), null, { polling: 1000 });
  await pane().getByRole("button", { name: COMMAND_NAMES.cancel, exact: true }).first().waitFor({ state: "detached" });
  await picture("3-tabelas");
  expect((await valuesOf(bench.page, "Metas")).length).toBeGreaterThan(200);
});

test("saves the file with what was typed and the tables, and the user's sheets whole", async () => {
  await typeInto(bench.page, "AB", "N2", "12,5%");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  const saved = openWorkbookBytes(await readFile(await download.path()), "salvo.xlsx");
  const { sheets } = await saved.read();
  const before = await openWorkbookBytes(await readFile("samples/contrato-complexo-saude.xlsx"), "antes.xlsx").read();
  expect(sheets.slice(1, 8).map(sheet => sheet.values)).toEqual(before.sheets.slice(1, 8).map(sheet => sheet.values));
  expect(sheets[0]!.values[1]![13]).toBe(0.125);
  expect(sheets.map(sheet => sheet.name)).toEqual(expect.arrayContaining(["Metas", "Faixas", "Inconsistências"]));
});

test("takes the tables back", async () => {
  await pane().getByRole("button", { name: new RegExp(`^${COMMAND_NAMES.undo}`) }).first().click();
  await bench.page.waitForFunction(async () => (await window.pactuaWorkbook!.read()).sheets.length === 8, null, { polling: 1000 });
});

test("a file that is no workbook is refused in one sentence, and the open one stays", async () => {
  await bench.page.setInputFiles("#file", { name: "nota.xlsx", mimeType: "application/zip", buffer: Buffer.from("não é") });
  await bench.page.locator("#bar .error").waitFor();
  expect(await bench.page.locator("#bar [role=status]").textContent()).toContain("\"nota.xlsx\" não é uma pasta de trabalho do Excel");
});

test("nothing was asked of any other host, and nothing went wrong unseen", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { COLUMN_HEADERS } from "../../src/locale/evaluationSheet";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { runCli } from "../cli/runCli";
import { cellWith, type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

const CONTRACT = "samples/contrato-complexo-saude.xlsx";
const PRODUCTION = "samples/producao-quadrimestre.xlsx";
const SHEET = "Avaliação HC";

let bench: Workbench;
let planner: Planner;
let folder: string;
let saved: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pactua-e2e-"));
  mkdirSync("out/e2e", { recursive: true });
  saved = join(folder, "salvo.xlsx");
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a contract is evaluated in the grid and saved as .xlsx", async () => {
  await planner.read();
  await planner.tab("avaliar");
  await planner.pane.getByLabel(AVALIAR.quadrimestre).selectOption("1");
  await planner.pane.getByLabel(AVALIAR.year, { exact: true }).selectOption("2023");
  await planner.button(AVALIAR.create).click();
  await planner.confirm();
  await typeInto(bench.page, SHEET, "A4", "15995511,33");
  for (const cell of ["E8", "F8", "G8", "H8"]) await typeInto(bench.page, SHEET, cell, "892");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  await download.saveAs(saved);
});

test("the saved sheet shows the payment that the grid showed", async () => {
  const shown = await valuesOf(bench.page, SHEET);
  const file = await (await openWorkbookFile(saved)).read();
  const kept = file.sheets.find(({ name }) => name === SHEET)!;
  const header = cellWith(shown, COLUMN_HEADERS.attainment);
  const payment = shown[header.row]!.indexOf(COLUMN_HEADERS.payment);
  expect(shown[7]![payment]).toBeGreaterThan(5_000_000);
  expect(kept.values[7]![payment]).toBe(shown[7]![payment]);
  expect(kept.values[7]!.slice(4, 8)).toEqual([892, 892, 892, 892]);
});

test("the command line reads the same targets from it as from the contract", async () => {
  const [before, after] = [CONTRACT, saved].map(file => (JSON.parse(runCli(["ler", file, "--json"]).stdout) as { readonly targets: unknown[] }).targets);
  expect(after).toEqual(before);
  expect(after).toHaveLength(304);
});

test("and pays the same for the same production", async () => {
  const [before, after] = [CONTRACT, saved].map(file =>
    JSON.parse(runCli(["avaliar", file, "--producao", PRODUCTION, "--json"]).stdout) as { readonly lines: unknown[]; readonly totals: object });
  expect(after!.lines).toEqual(before!.lines);
  expect(after!.lines).toHaveLength(269);
  expect(after!.totals).toEqual(before!.totals);
});

test("opened again at the workbench, what was typed and made is still there", async () => {
  await planner.open(saved);
  await planner.pane.getByText("salvo.xlsx").first().waitFor();
  expect((await valuesOf(bench.page, SHEET))[7]!.slice(4, 8)).toEqual([892, 892, 892, 892]);
  await planner.picture("salvar-aberto-de-novo");
});

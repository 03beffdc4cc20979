import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { COMMAND_NAMES, PREVIEW } from "../../src/locale/pane/shared";
import { BAR } from "../../src/locale/workbench";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { LOCKED_COMMANDS } from "../../src/workbench/grid/lockedCommands";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto, valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

const SHEET = "Avaliação HC";

let bench: Workbench;
let planner: Planner;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pactua-e2e-"));
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  bench.page.on("dialog", dialog => void dialog.dismiss());
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Typed, and neither Enter nor another cell after it. */
async function leaveOpen(sheet: string, cell: string, text: string): Promise<void> {
  await typeInto(bench.page, sheet, cell, "");
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet, range: cell });
  await bench.page.keyboard.type(text);
}

const selected = () => bench.page.evaluate(() => window.pactuaWorkbook!.selected());
const shown = () => bench.page.evaluate(() => window.pactuaWorkbook!.shown().name);

/** Slow enough that a person can do something meanwhile. */
async function whileBusy(begin: () => Promise<void>, meanwhile: () => Promise<void>): Promise<void> {
  const slow = await bench.page.context().newCDPSession(bench.page);
  await begin();
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 2 });
  await planner.button(PREVIEW.confirm).or(planner.button(PREVIEW.update)).first().click();
  await planner.pane.getByRole("progressbar").waitFor();
  await meanwhile();
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await planner.idle();
}

test("what is being typed is in the saved file, and the work counts as saved", async () => {
  await leaveOpen("AB", "O3", "777");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  const saved = join(folder, "salvo.xlsx");
  await download.saveAs(saved);
  const file = await (await openWorkbookFile(saved)).read();
  expect(file.sheets.find(({ name }) => name === "AB")!.values[2]![14]).toBe(777);
  await bench.page.getByText(BAR.saved("contrato-complexo-saude.xlsx")).waitFor();
});

test("what is being typed counts as unsaved when another file is opened: it is asked for, and stays", async () => {
  await leaveOpen("AB", "O4", "778");
  const asked = bench.page.waitForEvent("dialog");
  await planner.open("samples/plano-5w2h.xlsx");
  expect((await asked).type()).toBe("confirm");
  await bench.page.getByText(BAR.opened("contrato-complexo-saude.xlsx")).waitFor();
  expect((await valuesOf(bench.page, "AB"))[3]![14]).toBe(778);
});

test("what is being typed is read when the pane reads", async () => {
  await leaveOpen("AB", "O5", "779");
  await planner.button(COMMAND_NAMES.read).click();
  await planner.idle();
  expect((await valuesOf(bench.page, "AB"))[4]![14]).toBe(779);
});

test("what is being typed is written before Pactua writes", async () => {
  await planner.tab("avaliar");
  await planner.button(AVALIAR.create).click();
  await leaveOpen("AB", "O6", "780");
  await planner.confirm();
  expect((await valuesOf(bench.page, "AB"))[5]![14]).toBe(780);
});

test("while Pactua writes the grid takes nothing, and says so; what stood in it before stays", async () => {
  await typeInto(bench.page, SHEET, "E8", "111");
  const { x: left, y: top } = (await bench.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').last().boundingBox())!;
  await whileBusy(async () => {
    await planner.button(AVALIAR.update).first().click();
    await typeInto(bench.page, SHEET, "F8", "5");
  }, async () => {
    await bench.page.mouse.click(left + 300, top + 200);
    await bench.page.keyboard.type("123");
    await bench.page.keyboard.press("Enter");
    await bench.page.getByText(BAR.busy).waitFor();
  });
  await planner.picture("guardar-1-ocupado");
  expect(await planner.said()).toBe(BAR.busy);
  expect((await valuesOf(bench.page, SHEET))[7]!.slice(4, 6)).toEqual([111, 5]);
});

test("afterwards the sheet and the cell are the user's again, and take what is typed", async () => {
  await bench.page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: SHEET, range: "G8" });
  await planner.button(AVALIAR.update).first().click();
  await planner.confirm();
  expect(await shown()).toBe(SHEET);
  expect(await selected()).toEqual({ sheet: SHEET, range: "G8" });
  await typeInto(bench.page, SHEET, "G8", "112");
  expect((await valuesOf(bench.page, SHEET))[7]!.slice(4, 7)).toEqual([111, 5, 112]);
});

test("the sentence goes away with the next thing that is taken", async () => {
  expect(await planner.said()).not.toBe(BAR.busy);
});

test("whatever changes a cell is locked by a name that the grid knows", async () => {
  expect(await bench.page.evaluate(ids => ids.filter(id => !window.pactuaBench!.knows(id)), LOCKED_COMMANDS)).toEqual([]);
});

test("another file that is opened meanwhile comes after the job is cancelled", async () => {
  bench.page.removeAllListeners("dialog");
  bench.page.on("dialog", dialog => void dialog.accept());
  await whileBusy(() => planner.button(AVALIAR.update).first().click(), async () => {
    await planner.open("samples/plano-5w2h.xlsx");
    await bench.page.getByText(BAR.opened("plano-5w2h.xlsx")).waitFor();
  });
  await planner.pane.getByText("plano-5w2h.xlsx").first().waitFor();
  await bench.page.waitForTimeout(3000);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

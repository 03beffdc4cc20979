import { readFile } from "node:fs/promises";
import { cellName } from "../../src/domain/address";
import { COLUMN_HEADERS } from "../../src/locale/evaluationSheet";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { CONFERIR } from "../../src/locale/pane/conferir";
import { PLANILHA } from "../../src/locale/pane/planilha";
import { COMMAND_NAMES, PREVIEW, UNDOING } from "../../src/locale/pane/shared";
import { BAR, GRID_NAME } from "../../src/locale/workbench";
import { openWorkbookBytes } from "../../src/workbook/file/openWorkbookBytes";
import { keyboardOf } from "./support/keyboard";
import { cellWith, type Planner, plannerAt } from "./support/planner";
import { valuesOf } from "./support/typeInto";
import { startWorkbench, type Workbench } from "./support/workbench";

const SHEET = "Avaliação HC";

let bench: Workbench;
let planner: Planner;
let keys: ReturnType<typeof keyboardOf>;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
  keys = keyboardOf(bench.page);
});
afterAll(async () => {
  await bench.close();
});

const selected = () => bench.page.evaluate(() => window.pactuaWorkbook!.selected());

/** From wherever one is in the pane to one of its screens. */
async function toScreen(name: RegExp): Promise<void> {
  for (let step = 0; step < 60 && (await keys.focused()).role !== "tab"; step++) await keys.press("Shift+Tab");
  await keys.press("Home");
  for (let step = 0; step < 4 && !name.test((await keys.focused()).name); step++) await keys.press("ArrowRight");
  await keys.press("Enter");
  await planner.pane.getByRole("tab", { name, selected: true }).waitFor();
}

/** Enter on what has the focus, and what it starts is done. */
async function confirm(): Promise<void> {
  await keys.press("Enter");
  await planner.pane.getByText(/^(Criei|Atualizei)/).first().waitFor({ timeout: 240_000 });
  await planner.idle();
}

test("the way with Tab begins at the bar, passes each control of the grid that can be pressed, and ends in the cells", async () => {
  const way: string[] = [];
  for (let step = 0; step < 12; step++) {
    const now = await keys.press("Tab");
    if (!now.visible) throw new Error(`no focus is seen on ${now.side}: ${now.name}`);
    if (way.at(-1) !== `${now.side}: ${now.name}`) way.push(`${now.side}: ${now.name}`);
  }
  expect(way.slice(0, 2)).toEqual([`bar: ${BAR.open}`, `bar: ${BAR.save}`]);
  expect(way).toContain("grid: AB");
  expect(way.at(-1)).toBe(`grid: ${GRID_NAME}`);
  expect(await bench.page.locator("#grid > div, #grid section").evaluateAll(parts => parts.filter(part => part.scrollLeft > 0 || part.scrollTop > 0).length)).toBe(0);
  await planner.picture("teclado-1-celulas");
});

test("the bar says how to leave the cells, and the cells say it to a screen reader", async () => {
  const cells = bench.page.getByRole("textbox", { name: GRID_NAME });
  const id = await cells.getAttribute("aria-describedby");
  expect(await bench.page.locator(`#${id}`).textContent()).toBe(BAR.keys);
  expect(BAR.keys).toMatch(/F6/);
});

test("F6 goes to the pane and back, Shift+F6 to the bar and back", async () => {
  expect(await keys.press("F6")).toMatchObject({ side: "pane", role: "tab", visible: true });
  expect(await keys.press("F6")).toMatchObject({ side: "grid", name: GRID_NAME, visible: true });
  expect(await keys.press("Shift+F6")).toMatchObject({ side: "bar", visible: true });
  expect(await keys.press("Shift+F6")).toMatchObject({ side: "grid" });
  expect(await keys.press("F6")).toMatchObject({ side: "pane" });
  expect(await keys.press("Shift+F6")).toMatchObject({ side: "bar" });
  expect(await keys.press("F6")).toMatchObject({ side: "grid" });
});

test("Alt+Page Down goes to the sheet beside, and Alt+Page Up back", async () => {
  await keys.press("Alt+PageDown");
  expect((await selected()).sheet).toBe("AE");
  await keys.press("Alt+PageUp");
  await keys.press("Alt+PageUp");
  expect((await selected()).sheet).toBe("AB");
});

test("the workbook is read, and the focus stays in the pane", async () => {
  await keys.press("F6");
  await keys.tabTo(COMMAND_NAMES.read);
  await keys.press("Enter");
  await planner.button(PLANILHA.createTables).waitFor();
  await planner.idle();
  expect(await keys.focused()).toMatchObject({ side: "pane", visible: true });
  expect((await keys.focused()).name).not.toBe("");
});

test("findings are walked with the arrows, the grid follows, and the focus stays in the list", async () => {
  await toScreen(/^Conferir/);
  await keys.tabTo(/^Os pesos quantitativos de AB/);
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  const now = await keys.focused();
  expect(now).toMatchObject({ side: "pane", visible: true });
  const { sheet, range } = await selected();
  expect(now.name).toMatch(new RegExp(`${sheet}!${range.replace(/:.*/, "")}\\b`));
  expect(now.name).not.toMatch(/quantitativos de AB/);
  await planner.picture("teclado-2-inconsistencia");
});

test("going to the cell of a finding hands the keyboard to that cell, and F6 comes back to the finding", async () => {
  await keys.tabTo(CONFERIR.goTo);
  await keys.press("Enter");
  const before = await selected();
  expect(await keys.focused()).toMatchObject({ side: "grid", name: GRID_NAME, visible: true });
  await keys.press("ArrowRight");
  expect((await selected()).range).not.toBe(before.range);
  expect(await keys.press("F6")).toMatchObject({ side: "pane", name: CONFERIR.goTo });
});

test("a finding is accepted with a reason, and the focus is on what was said about it", async () => {
  await keys.tabTo(CONFERIR.accept);
  await keys.press("Enter");
  await keys.type("Combinado com a comissão");
  await keys.press("Escape");
  expect(await keys.focused()).toMatchObject({ side: "pane", name: CONFERIR.goTo });
  await keys.tabTo(CONFERIR.accept);
  await keys.press("Enter");
  await keys.type("Combinado com a comissão");
  await keys.tabTo(CONFERIR.acceptKeep);
  await keys.press("Enter");
  await planner.pane.getByText(CONFERIR.acceptDone).first().waitFor({ timeout: 240_000 });
  await planner.idle();
  const now = await keys.focused();
  expect(now).toMatchObject({ side: "pane", visible: true });
  expect(now.name).toContain(CONFERIR.acceptDone);
  await planner.picture("teclado-3-aceita");
});

test("Escape takes back the preview of the meta tables, and they are made with Enter", async () => {
  await toScreen(/^Planilha/);
  await keys.tabTo(/^(Criar|Atualizar) (as )?tabelas de metas/);
  await keys.press("Enter");
  await planner.pane.locator("#preview-text").waitFor();
  await keys.press("Escape");
  expect((await keys.focused()).name).toMatch(/tabelas de metas/);
  await keys.press("Enter");
  await planner.pane.locator("#preview-text").waitFor();
  await keys.tabTo(new RegExp(`^(${PREVIEW.confirm}|${PREVIEW.update})$`));
  await confirm();
  const now = await keys.focused();
  expect(now).toMatchObject({ side: "pane", visible: true });
  expect(now.name).toMatch(/criei|Criei/);
});

test("an evaluation is chosen and made", async () => {
  await toScreen(/^Avaliar/);
  await keys.tabTo(AVALIAR.create);
  await keys.press("Enter");
  await planner.pane.locator("#preview-text").waitFor();
  await keys.tabTo(new RegExp(`^(${PREVIEW.confirm}|${PREVIEW.update})$`));
  await confirm();
  expect((await keys.focused()).name).toMatch(/Criei|criei/);
  await keys.tabTo(/^Ir para Avaliação/);
  await keys.press("Enter");
  expect(await keys.focused()).toMatchObject({ side: "grid" });
  expect((await selected()).sheet).toMatch(/^Avaliação/);
});

test("production is typed into the yellow cells, and the payment changes", async () => {
  for (let step = 0; step < 12 && (await selected()).sheet !== SHEET; step++) await keys.press("Alt+PageDown");
  const values = await valuesOf(bench.page, SHEET);
  const header = cellWith(values, COLUMN_HEADERS.attainment).row;
  const { row } = cellWith(values, "Nº DE SAÍDAS HOSPITALARES", header);
  const first = values[header]!.indexOf(COLUMN_HEADERS.target) + 1;
  const payment = values[header]!.indexOf(COLUMN_HEADERS.payment);
  await keys.press("Control+Home");
  await goTo("A4");
  await keys.type("11.223.344,55");
  await keys.press("Enter");
  await goTo(cellName(row, first));
  for (let month = 0; month < 4; month++) {
    await keys.type("840");
    await keys.press("Tab");
  }
  const paid = (await valuesOf(bench.page, SHEET))[row]!;
  expect(paid.slice(first, first + 4)).toEqual([840, 840, 840, 840]);
  expect(paid[payment]).toBeGreaterThan(0);
  await planner.picture("teclado-4-producao");
});

/** With the arrows, as the name of a cell cannot be typed without looking for the field. */
async function goTo(cell: string): Promise<void> {
  const place = async () => /^([A-Z]+)(\d+)/.exec((await selected()).range)!.slice(1).map((part, index) => (index === 1 ? Number(part) : [...part].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)));
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const wanted = [[...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
  for (let step = 0; step < 200; step++) {
    const [column, row] = await place();
    if (row !== wanted[1]) await keys.press(row! < wanted[1]! ? "ArrowDown" : "ArrowUp");
    else if (column !== wanted[0]) await keys.press(column! < wanted[0]! ? "ArrowRight" : "ArrowLeft");
    else return;
  }
  throw new Error(`no way with the arrows to ${cell}`);
}

test("Ctrl+Z in the pane asks about what was typed, takes the evaluation back, and the focus stays there", async () => {
  await keys.press("F6");
  await keys.press("Control+z");
  await planner.pane.locator("#undo-text").waitFor();
  await keys.tabTo(UNDOING.confirm);
  await keys.press("Enter");
  await planner.pane.getByText(/^Desfeito: criar planilhas de avaliação/).first().waitFor({ timeout: 240_000 });
  await planner.idle();
  expect(await keys.focused()).toMatchObject({ side: "pane", visible: true });
  expect(await bench.page.evaluate(async () => (await window.pactuaWorkbook!.read()).sheets.some(({ name }) => name.startsWith("Avaliação")))).toBe(false);
});

test("the file is saved from the bar", async () => {
  await keys.press("Shift+F6");
  await keys.tabTo(BAR.save);
  const [download] = await Promise.all([bench.page.waitForEvent("download"), keys.press("Enter")]);
  const { sheets } = await openWorkbookBytes(await readFile(await download.path()), "salvo.xlsx").read();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Metas", "Inconsistências"]));
  expect(await keys.focused()).toMatchObject({ side: "bar", name: BAR.save, visible: true });
});

test("another file is opened from the bar, and the focus stays on its button", async () => {
  await keys.tabTo(BAR.open, "Shift+Tab");
  const [chooser] = await Promise.all([bench.page.waitForEvent("filechooser"), keys.press("Enter")]);
  await chooser.setFiles("samples/plano-5w2h.xlsx");
  await bench.page.getByText(BAR.opened("plano-5w2h.xlsx")).waitFor();
  await planner.pane.getByText("plano-5w2h.xlsx").first().waitFor();
  expect(await keys.focused()).toMatchObject({ side: "bar", name: BAR.open, visible: true });
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

import { readFileSync } from "node:fs";
import { type Cell, writeXlsx } from "hucre/xlsx";
import { BAR } from "../../src/locale/workbench";
import { openWorkbookBytes } from "../../src/workbook/file/openWorkbookBytes";
import { changedParts } from "../workbook/file/changedParts";
import { richWorkbook } from "../workbook/file/richWorkbook";
import { type Planner, plannerAt } from "./support/planner";
import { typeInto } from "./support/typeInto";
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

const seen = (row: number, column: number) => bench.page.evaluate(at => window.pactuaBench!.shownCell(at.row, at.column), { row, column });

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await planner.open({ name, buffer: Buffer.from(bytes) });
  await bench.page.getByText(BAR.opened(name)).waitFor();
}

/** As a planner makes one: a title over merged cells, a coloured header, money, percentages, dates, a hidden row and column. */
function annex(): Promise<Uint8Array> {
  const head = { font: { name: "Calibri", size: 11, bold: true, color: { rgb: "FFFFFF" } }, fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "1F4E79" } }, alignment: { horizontal: "center" as const, wrapText: true } };
  const cell = (value: string | number, numFmt: string) => ({ value, style: { numFmt } });
  return writeXlsx({
    defaultFont: { name: "Calibri", size: 11 },
    sheets: [{
      name: "Anexo",
      rows: [["METAS QUANTITATIVAS"], ["UNIDADE", "META", "PESO", "ORÇAMENTO", "PRAZO"], ["ALVARENGA", 12.48], ["oculta"], ["AREIÃO", 7850]],
      cells: new Map<string, Partial<Cell>>([
        ["0,0", { value: "METAS QUANTITATIVAS", style: { font: { size: 16, italic: true } } }],
        ...["UNIDADE", "META MENSAL PACTUADA COM A UNIDADE", "PESO", "ORÇAMENTO", "PRAZO"].map((value, column) => [`1,${column}`, { value, style: head }] as const),
        ["2,2", cell(0.007, "0.00%")], ["2,3", cell(28431907.37, "\"R$\" #,##0.00")], ["2,4", cell(46387, "mm-dd-yy")], ["4,4", cell(46387, "mmm/yy")],
        ["4,0", { value: "AREIÃO", style: { border: { bottom: { style: "double", color: { rgb: "1F4E79" } } } } }],
      ]),
      columns: [{ width: 30 }, { width: 14 }, { width: 9 }, { width: 18 }, { width: 12 }, { width: 10, hidden: true }],
      rowDefs: new Map([[0, { height: 30 }], [3, { hidden: true }]]),
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
      freezePane: { rows: 2 },
      view: { showGridLines: false, tabColor: { rgb: "C00000" } },
    }],
  });
}

describe("a sheet of the user's looks in the grid as in the file", () => {
  beforeAll(async () => {
    await open("anexo.xlsx", await annex());
    await planner.picture("aparencia-1-anexo");
  });

  test("widths, heights and what is hidden", async () => {
    expect([(await seen(0, 0)).width, (await seen(0, 1)).width, (await seen(0, 5)).width]).toEqual([210, 98, 0]);
    expect([(await seen(0, 0)).height, (await seen(3, 0)).height]).toEqual([40, 0]);
  });

  test("a row without a height is as high as its wrapped text needs", async () => {
    expect((await seen(1, 0)).height).toBeGreaterThan(50);
    expect((await seen(2, 0)).height).toBe(20);
  });

  test("letters, fills, lines and alignment", async () => {
    expect((await seen(0, 0)).style).toMatchObject({ fs: 16, it: 1 });
    expect((await seen(1, 0)).style).toMatchObject({ bl: 1, cl: { rgb: "#FFFFFF" }, bg: { rgb: "#1F4E79" }, ht: 2, tb: 3 });
    expect((await seen(4, 0)).style.bd).toMatchObject({ b: { s: 7, cl: { rgb: "#1F4E79" } } });
  });

  test.each([[2, 1, "12,48"], [2, 2, "0,70%"], [2, 3, "R$ 28.431.907,37"], [2, 4, "31/12/2026"], [4, 4, "dez/26"], [4, 1, "7850"]])("row %i, column %i says %s", async (row, column, text) => {
    expect((await seen(row, column)).text).toBe(text);
  });

  test("nothing is said to be missing, for nothing is", async () => {
    expect(await planner.said()).toBe(BAR.opened("anexo.xlsx"));
  });
});

test("the bar says what only Excel shows, where the file has it", async () => {
  await open("rica.xlsx", await richWorkbook());
  expect(await planner.said()).toMatch(/^rica\.xlsx está aberto\..* (Imagens|Gráficos|Comentários|Formatos).* e .* do arquivo não aparecem na grade, mas ficam no arquivo salvo\.$/);
});

test.each([["anexo.xlsx", annex], ["rica.xlsx", richWorkbook]])("%s, shown and saved, is the same file", async (name, make) => {
  const bytes = await make();
  await open(name, bytes);
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  expect(changedParts(bytes, readFileSync(await download.path()))).toEqual([]);
});

test("a date and a percentage typed into plain cells are saved with their formats", async () => {
  await open("anexo.xlsx", await annex());
  await typeInto(bench.page, "Anexo", "B8", "31/12/2026");
  await typeInto(bench.page, "Anexo", "C8", "12,5%");
  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
  const [sheet] = (await openWorkbookBytes(readFileSync(await download.path()), "a.xlsx").read()).sheets;
  expect(sheet!.values[7]!.slice(1, 3)).toEqual([46387, 0.125]);
  expect([sheet!.formats.get("B8"), sheet!.formats.get("C8")]).toEqual(["dd/mm/yyyy", "0.00%"]);
});

test("nothing went wrong unseen", () => {
  expect(bench.errors).toEqual([]);
});

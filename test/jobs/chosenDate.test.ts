import { serialOfDay } from "../../src/domain/calendar";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { SILENT } from "../../src/jobs/steps";
import type { WantedDate } from "../../src/jobs/dateToKeep";
import { wrongDate } from "../../src/sheets/following/wrongDate";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookPort } from "../../src/workbook/port";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { snapshotFile } from "../workbook/snapshotFile";
import { temporaryFolder } from "../workbook/temporaryFolder";

const PLAN = workbookOf(sheetOf([["Ação", "Responsável", "Prazo", "Status"], ["Licitar a obra", "Obras", "até 30/09/2024", "Em andamento"]], { name: "Plano" }));
const TODAY = "2024-08-31";
const TOMORROW = "2024-09-01";
const LATER = "2024-10-15";

const inFolder = temporaryFolder();
let files = 0;

const unlessChosen = (today: string): WantedDate => ({ chosen: null, today });
const typed = (snapshot: WorkbookSnapshot, value: CellValue): WorkbookSnapshot =>
  writeValue(snapshot, { at: { sheet: "Acompanhamento", cell: "A5" }, value: value as string | number | null });

describe.each<[string, (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>]>([
  ["in memory", snapshot => Promise.resolve(memoryWorkbook(snapshot))],
  ["in a file", async snapshot => openWorkbookFile(await snapshotFile(inFolder(`${++files}.xlsx`), snapshot))],
])("the date of the sheet Acompanhamento, %s", (_, hostOf) => {
  async function run(snapshot: WorkbookSnapshot, date: WantedDate | string) {
    const workbook = await hostOf(snapshot);
    const { following } = await followWorkbook(workbook, date, SILENT);
    const after = await workbook.read();
    return { after, date: following.date, shown: after.sheets.find(({ name }) => name === "Acompanhamento")!.values[4]![0] };
  }

  test("is today, and moves on with the days while nobody chooses another", async () => {
    const first = await run(PLAN, unlessChosen(TODAY));
    expect([first.date, first.shown]).toEqual([TODAY, serialOfDay(TODAY)]);
    expect((await run(first.after, unlessChosen(TOMORROW))).date).toBe(TOMORROW);
  });

  test("that a person typed stays, run after run, and the states follow it", async () => {
    const first = await run(PLAN, unlessChosen(TODAY));
    const second = await run(typed(first.after, serialOfDay(LATER)), unlessChosen(TODAY));
    const third = await run(second.after, unlessChosen(TOMORROW));
    expect([second, third].map(({ date, shown }) => [date, shown])).toEqual([[LATER, serialOfDay(LATER)], [LATER, serialOfDay(LATER)]]);
    expect(third.after.sheets.find(({ name }) => name === "Situação")!.values[1]).toContain("✖ Atrasada");
  });

  test("typed as a text counts too; cleared, or as no date at all, today does", async () => {
    const { after } = await run(PLAN, unlessChosen(TODAY));
    expect((await run(typed(after, "15/10/2024"), unlessChosen(TODAY))).date).toBe(LATER);
    expect((await run(typed(after, null), unlessChosen(TOMORROW))).date).toBe(TOMORROW);
    expect((await run(typed(after, "reunião"), unlessChosen(TOMORROW))).date).toBe(TOMORROW);
  });

  test("that is no day is told from one that is, and from a blank; the sheet itself says so by a formula", async () => {
    const { after } = await run(PLAN, unlessChosen(TODAY));
    expect(["reunião", "30/02/2026", 12.5e6].map(value => wrongDate(typed(after, value)))).toEqual(["reunião", "30/02/2026", "12500000"]);
    expect(["15/10/2024", serialOfDay(LATER), null].map(value => wrongDate(typed(after, value)))).toEqual([null, null, null]);
    expect(wrongDate(PLAN)).toBeNull();
    const sheet = after.sheets.find(({ name }) => name === "Acompanhamento")!;
    expect(sheet.formulas.get("A2")).toMatch(/^=IF\(ISNUMBER\(A5\),"1 ação de 1 planilha\. Os status se mudam na planilha Ações do Pactua; .*","✖ O que está na célula amarela não é um dia/);
    expect(sheet.values[1]![0]).toMatch(/^1 ação de 1 planilha\./);
  });

  test("chosen in the pane stays like one that was typed; choosing today lets it move on again", async () => {
    const first = await run(PLAN, { chosen: LATER, today: TODAY });
    const second = await run(first.after, unlessChosen(TOMORROW));
    expect([first.date, second.date]).toEqual([LATER, LATER]);
    const today = await run(second.after, { chosen: TOMORROW, today: TOMORROW });
    expect((await run(today.after, unlessChosen("2024-09-02"))).date).toBe("2024-09-02");
  });

  test("asked for as a day is that day, whatever stands there", async () => {
    const { after } = await run(PLAN, unlessChosen(TODAY));
    expect((await run(typed(after, serialOfDay(LATER)), TOMORROW)).date).toBe(TOMORROW);
  });
});

test("a formula in the place of the date stays a formula", async () => {
  const workbook = memoryWorkbook(PLAN);
  await followWorkbook(workbook, unlessChosen(TODAY), SILENT);
  workbook.edit(before => ({ ...before, sheets: before.sheets.map(sheet => (sheet.name === "Acompanhamento" ? { ...sheet, formulas: new Map(sheet.formulas).set("A5", "=TODAY()") } : sheet)) }));
  const { following } = await followWorkbook(workbook, unlessChosen(TOMORROW), SILENT);
  const sheet = (await workbook.read()).sheets.find(({ name }) => name === "Acompanhamento")!;
  expect([following.date, sheet.formulas.get("A5")]).toEqual([TODAY, "=TODAY()"]);
});

test("where there is no plan, nothing is written", async () => {
  const workbook = memoryWorkbook(workbookOf(sheetOf([["Telefones"], ["Posto", "3333"]])));
  const before = await workbook.read();
  expect((await followWorkbook(workbook, TODAY, SILENT)).applied).toBeNull();
  expect(await workbook.read()).toBe(before);
});

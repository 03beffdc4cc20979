import { checkWorkbook, evaluateWorkbook } from "../../src/pane/ribbonJobs";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { liveMemory, type LiveMemory } from "../../src/workbook/memory/liveMemory";

/** The contract sample as a workbook that is open in Excel. */
async function open(): Promise<LiveMemory> {
  const snapshot = await (await openWorkbookFile("samples/contrato-complexo-saude.xlsx")).read();
  return liveMemory(snapshot, { name: "contrato-complexo-saude.xlsx", readOnly: false });
}

const newSheets = (before: readonly string[], workbook: LiveMemory): string[] =>
  workbook.snapshot.sheets.map(sheet => sheet.name).filter(name => !before.includes(name));

describe("a button of the ribbon does its whole job with one click", () => {
  test("Conferir writes the tables and shows the findings", async () => {
    const workbook = await open();
    const before = workbook.snapshot.sheets.map(sheet => sheet.name);
    await checkWorkbook(workbook);
    expect(newSheets(before, workbook)).toEqual(["Metas", "Faixas", "Composição", "Inconsistências"]);
    expect(await workbook.selected()).toEqual({ sheet: "Inconsistências", range: "A1" });
  });

  test("Avaliar makes an evaluation sheet for each component too, and shows the first", async () => {
    const workbook = await open();
    const before = workbook.snapshot.sheets.map(sheet => sheet.name);
    await evaluateWorkbook(workbook);
    const made = newSheets(before, workbook);
    expect(made).toEqual(expect.arrayContaining(["Metas", "Inconsistências"]));
    const evaluations = made.filter(name => name.startsWith("Avaliação "));
    expect(evaluations.length).toBeGreaterThan(3);
    expect((await workbook.selected()).sheet).toBe(evaluations[0]);
  });

  test("a second click updates the sheets in their place", async () => {
    const workbook = await open();
    await checkWorkbook(workbook);
    const names = workbook.snapshot.sheets.map(sheet => sheet.name);
    await checkWorkbook(workbook);
    expect(workbook.snapshot.sheets.map(sheet => sheet.name)).toEqual(names);
  });
});

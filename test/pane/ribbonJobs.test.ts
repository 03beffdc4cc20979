import { deskOf } from "../../src/pane/deskOf";
import { checkWorkbook, evaluateWorkbook, followWorkbook } from "../../src/pane/ribbonJobs";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { liveMemory, type LiveMemory } from "../../src/workbook/memory/liveMemory";

/** A sample as a workbook that is open in Excel. */
async function open(sample = "contrato-complexo-saude"): Promise<LiveMemory> {
  const snapshot = await (await openWorkbookFile(`samples/${sample}.xlsx`)).read();
  return liveMemory(snapshot, { name: `${sample}.xlsx`, readOnly: false });
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

  test("Acompanhar writes the plan's tables, the summary and the cards of a meeting, and shows the summary", async () => {
    const workbook = await open("plano-estrategico");
    const before = workbook.snapshot.sheets.map(sheet => sheet.name);
    await followWorkbook(workbook);
    expect(newSheets(before, workbook)).toEqual(["Metas (Pactua)", "Ações (Pactua)", "Séries", "Inconsistências", "Acompanhamento", "Situação", "Sinais", "Cartões"]);
    expect(await workbook.selected()).toEqual({ sheet: "Acompanhamento", range: "A1" });
    expect(deskOf(workbook).store.get().undoable.map(({ name }) => name)).toEqual(["criar planilhas de acompanhamento"]);
  });

  test("Acompanhar again keeps the date that was typed on the sheet, and one chosen in the pane goes before it", async () => {
    const workbook = await open("plano-estrategico");
    await followWorkbook(workbook);
    const shown = (): unknown => workbook.snapshot.sheets.find(({ name }) => name === "Acompanhamento")!.values[4]![0];
    workbook.type({ at: { sheet: "Acompanhamento", cell: "A5" }, value: 45535 });
    await followWorkbook(workbook);
    expect(shown()).toBe(45535);
    const { store } = deskOf(workbook);
    store.change(({ following }) => ({ following: { ...following, date: "2024-12-31" } }));
    await followWorkbook(workbook);
    expect(shown()).toBe(45657);
  });

  test("Acompanhar writes nothing where there is no plan, and the pane says what is needed", async () => {
    const workbook = await open();
    const before = workbook.snapshot;
    await expect(followWorkbook(workbook)).rejects.toThrow();
    expect(workbook.snapshot).toBe(before);
    expect(deskOf(workbook).store.get()).toMatchObject({ screen: "acompanhar", plan: null, notice: { kind: "info", text: "Não encontrei um plano nesta pasta de trabalho." } });
  });
});

import { addSignal } from "../../../src/jobs/addSignal";
import { followWorkbook } from "../../../src/jobs/followWorkbook";
import { pactuaSheets } from "../../../src/jobs/pactuaSheets";
import { readContract } from "../../../src/jobs/readContract";
import { SILENT } from "../../../src/jobs/steps";
import { readTypedPlan } from "../../../src/sheets/following/readTypedPlan";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { CELLS_PER_REQUEST } from "../../../src/workbook/excel/pacedRequests";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { dumpWorkbook } from "../../support/excelHost/model/dumpWorkbook";
import { sheetOf, workbookOf } from "../../support/sheetOf";
import { played } from "./playedWorkbook";

const DATE = "2024-08-31";

/** A plan of so many actions, and of as many indicators by year. */
function planOf(rows: number): WorkbookSnapshot {
  const lines = Array.from({ length: rows }, (_, index) => [`Ação ${index + 1}`, `Equipe ${index % 3}`, index % 2 ? "até 30/06/2024" : "até 31/12/2024", "Em andamento"]);
  const series = Array.from({ length: rows }, (_, index) => [`Indicador ${index + 1}`, index + 10, index + 11]);
  return workbookOf(sheetOf([["Ação", "Responsável", "Prazo", "Status"], ...lines], { name: "Plano" }), sheetOf([["Indicador", 2024, 2025], ...series], { name: "Painel" }));
}

describe("Acompanhar in Excel", () => {
  /** Round trips of the first click, of a second one, and of taking both back. */
  async function syncsOf(rows: number): Promise<{ readonly syncs: readonly number[]; readonly cells: number }> {
    const { host, port } = played(planOf(rows));
    const before = dumpWorkbook(host.workbook);
    host.takeSyncs();
    const first = await followWorkbook(port, DATE, SILENT);
    const syncs = [host.takeSyncs()];
    const made = dumpWorkbook(host.workbook);
    const again = await followWorkbook(port, DATE, SILENT);
    syncs.push(host.takeSyncs());
    await again.applied!.undo();
    expect(dumpWorkbook(host.workbook)).toEqual(made);
    await first.applied!.undo();
    syncs.push(host.takeSyncs());
    expect(dumpWorkbook(host.workbook)).toEqual(before);
    const { sheets } = pactuaSheets(first.plan, first.findings, null, first.following);
    return { syncs, cells: sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0) };
  }

  test("takes as many round trips for five actions as for two; more of them take more only as blocks of cells fill up", async () => {
    const [two, five, sixty] = [await syncsOf(2), await syncsOf(5), await syncsOf(60)];
    expect(five.syncs).toEqual(two.syncs);
    expect(five.syncs[0]).toBeLessThan(8);
    expect(Math.max(...five.syncs)).toBeLessThan(20);
    // Each cell passes three times, contents, formats and looks; and a block is sent before the next part would not fit.
    const blocks = (cells: number): number => Math.ceil((3 * cells) / CELLS_PER_REQUEST);
    expect(sixty.syncs[0]! - five.syncs[0]!).toBeLessThanOrEqual(1 + blocks(sixty.cells) - blocks(five.cells));
    expect(Math.max(...sixty.syncs)).toBeLessThan(50);
  }, 120_000);

  test("writes the sample's sheets as in memory, within few round trips", async () => {
    const plan = await (await openWorkbookFile("samples/plano-estrategico.xlsx")).read();
    const { host, port } = played(plan);
    const memory = memoryWorkbook(plan);
    host.takeSyncs();
    const [{ applied }] = [await followWorkbook(port, DATE, SILENT), await followWorkbook(memory, DATE, SILENT)];
    expect(host.takeSyncs()).toBeLessThan(20);
    expect(applied!.sheets.map(({ name }) => name)).toEqual(["Metas (Pactua)", "Ações (Pactua)", "Séries", "Inconsistências", "Acompanhamento", "Situação", "Sinais", "Cartões"]);
    const [read, expected] = await Promise.all([port.read(), memory.read()]);
    for (const [index, { name, formulas, tables }] of expected.sheets.entries()) expect(read.sheets[index]).toMatchObject({ name, formulas, tables });
    expect(read.names).toEqual(expected.names);
  }, 120_000);

  test("a difficulty goes into its row with two round trips, beside what others typed, and out again", async () => {
    const { host, port } = played(planOf(5));
    await followWorkbook(port, DATE, SILENT);
    await port.write([{ at: { sheet: "Sinais", cell: "C2" }, value: "Falta energia" }]);
    const signal = { region: "Norte", action: "Ação 3", difficulty: "=sem verba", date: DATE, who: "Escritório", status: "open", answer: null } as const;
    const writing = addSignal(await readContract(port, SILENT), signal);
    const before = dumpWorkbook(host.workbook);
    host.takeSyncs();
    const { undo } = await port.write("cells" in writing ? writing.cells : []);
    expect(host.takeSyncs()).toBe(2);
    expect(readTypedPlan(await port.read()).signals.map(({ difficulty }) => difficulty)).toEqual(["Falta energia", "=sem verba"]);
    expect(readTypedPlan(await port.read()).signals[1]).toEqual(signal);
    await undo();
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });
});

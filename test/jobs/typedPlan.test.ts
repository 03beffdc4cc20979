import { cellName } from "../../src/domain/address";
import { serialOfDay } from "../../src/domain/calendar";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookPort } from "../../src/workbook/port";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { snapshotFile } from "../workbook/snapshotFile";
import { temporaryFolder } from "../workbook/temporaryFolder";

const LINES = [
  ["Elaborar o plano", "Planejamento", "até 30/06/2024", "Em andamento", "40%"],
  ["Licitar a obra", "Obras", "até 30/09/2024", "", ""],
  ["Formar equipes", "Escola", "até 30/06/2024", "Não iniciada", ""],
];

function plan(lines: readonly (readonly string[])[] = LINES, above: readonly string[][] = []): WorkbookSnapshot {
  return workbookOf(
    sheetOf([...above, ["Ação", "Responsável", "Prazo", "Status", "% conclusão"], ...lines], { name: "Plano" }),
    sheetOf([["Indicador", 2024, 2025], ["Cobertura da Saúde da Família (%)", "88,92", "90,33"]], { name: "Painel" }),
  );
}

const DATE = "2024-08-31";
const inFolder = temporaryFolder();
let files = 0;

describe.each<[string, (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>]>([
  ["in memory", snapshot => Promise.resolve(memoryWorkbook(snapshot))],
  ["in a file", async snapshot => openWorkbookFile(await snapshotFile(inFolder(`${++files}.xlsx`), snapshot))],
])("what people typed into the tables of a plan, %s", (_, hostOf) => {
  async function run(snapshot: WorkbookSnapshot) {
    const workbook = await hostOf(snapshot);
    const { following, findings } = await followWorkbook(workbook, DATE, SILENT);
    return { after: await workbook.read(), following, findings };
  }

  async function readOnly(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    const workbook = await hostOf(snapshot);
    const read = await readContract(workbook, SILENT);
    await workbook.apply(pactuaSheets(read, read.findings, null));
    return workbook.read();
  }

  /** The user's sheets of one workbook with Pactua's of another. */
  function over(changed: WorkbookSnapshot, made: WorkbookSnapshot): WorkbookSnapshot {
    const theirs = new Set(changed.sheets.map(({ name }) => name));
    return { ...made, sheets: [...changed.sheets, ...made.sheets.filter(({ name }) => !theirs.has(name))] };
  }

  function place(snapshot: WorkbookSnapshot, sheet: string, row: number | string, column: string): { row: number; column: number } {
    const { values } = snapshot.sheets.find(({ name }) => name === sheet)!;
    const header = values.findIndex(cells => cells.includes(column));
    return { row: typeof row === "number" ? header + row : values.findIndex((cells, index) => index > header && cells.includes(row)), column: values[header]!.indexOf(column) };
  }

  function type(snapshot: WorkbookSnapshot, sheet: string, ...typed: readonly [number | string, string, string | number | null][]): WorkbookSnapshot {
    return typed.reduce((now, [row, column, value]) => {
      const at = place(now, sheet, row, column);
      return writeValue(now, { at: { sheet, cell: cellName(at.row, at.column) }, value });
    }, snapshot);
  }

  function seen(snapshot: WorkbookSnapshot, sheet: string, row: number | string, column: string): CellValue {
    const at = place(snapshot, sheet, row, column);
    return snapshot.sheets.find(({ name }) => name === sheet)!.values[at.row]?.[at.column] ?? null;
  }

  test("a status, a conclusion, a day and a note go on when the tables are made anew, and count", async () => {
    const first = await run(plan());
    expect(first.following.actions.map(({ state }) => state.state)).toEqual(["late", "due-soon", "late"]);
    const typed = type(first.after, "Ações",
      ["Elaborar o plano", "Concluída em", serialOfDay("2024-07-10")], ["Licitar a obra", "Status", "Parada"], ["Licitar a obra", "Anotações", "=aguarda o parecer"], ["Formar equipes", "Conclusão", 0.5]);
    const second = await run(typed);
    expect(second.following.actions.map(({ state }) => [state.state, state.daysLate])).toEqual([["done-late", 10], ["stopped", 0], ["late", 62]]);
    const third = await run(second.after);
    expect(seen(third.after, "Ações", "Licitar a obra", "Status")).toBe("Parada");
    expect(seen(third.after, "Ações", "Licitar a obra", "Anotações")).toBe("=aguarda o parecer");
    expect(seen(third.after, "Ações", "Elaborar o plano", "Concluída em")).toBe(serialOfDay("2024-07-10"));
    expect(seen(third.after, "Ações", "Formar equipes", "Conclusão")).toBe(0.5);
    expect(seen(await readOnly(third.after), "Ações", "Licitar a obra", "Status")).toBe("Parada");
  });

  test("what nobody touched follows the plan; what was typed stays with its action when lines move", async () => {
    const first = await run(plan());
    const typed = type(first.after, "Ações", ["Formar equipes", "Status", "Concluída"]);
    const moved = plan([["Comprar veículos", "Obras", "até 31/12/2024", "", ""], ["Elaborar o plano", "Planejamento", "até 30/06/2024", "Concluída", "100%"], ...LINES.slice(1)], [["PLANO DE AÇÃO"]]);
    const { following, findings } = await run(over(moved, typed));
    expect(following.actions.map(({ item, state }) => [item.action, state.state])).toEqual([["Comprar veículos", "on-time"], ["Elaborar o plano", "done"], ["Licitar a obra", "due-soon"], ["Formar equipes", "done"]]);
    expect(findings.filter(({ code }) => code === "plan-input-dropped")).toEqual([]);
  });

  test("a status that was cleared stays blank; an action that is gone is said", async () => {
    const first = await run(plan());
    const cleared = type(first.after, "Ações", ["Formar equipes", "Status", null], ["Licitar a obra", "Status", "Em andamento"]);
    const second = await run(over(plan(LINES.filter(([name]) => name !== "Licitar a obra")), cleared));
    expect(second.following.actions.map(({ item }) => item.status)).toEqual(["in-progress", null]);
    expect(second.findings.filter(({ code }) => code === "plan-input-dropped").map(({ params }) => params.name)).toEqual(["Licitar a obra"]);
  });

  test("a status in words that nobody knows stays as it was typed, is said, and only the deadline counts", async () => {
    const typed = type((await run(plan())).after, "Ações", ["Licitar a obra", "Status", "Prorrogado"]);
    const second = await run(typed);
    const third = await run(second.after);
    expect(seen(third.after, "Ações", "Licitar a obra", "Status")).toBe("Prorrogado");
    expect(third.following.actions[1]!.state.state).toBe("due-soon");
    const said = third.findings.filter(({ code, params }) => code === "status-unknown" && params.text === "Prorrogado");
    expect(said.map(({ sheet, cell }) => seen(third.after, sheet, "Licitar a obra", "Status") !== null && cell)).toEqual([expect.stringMatching(/^[A-Z]+\d+$/)]);
  });

  test("a result and a direction typed in tblSeries stay", async () => {
    const typed = type((await run(plan())).after, "Séries", [1, "Realizado", 0.9], [2, "Sentido", "Menor é melhor"]);
    const { after, following } = await run(typed);
    expect([seen(after, "Séries", 1, "Realizado"), seen(after, "Séries", 2, "Sentido")]).toEqual([0.9, "Menor é melhor"]);
    expect(following.series.map(({ actual, direction }) => [actual !== null, direction])).toEqual([[true, "higher"], [false, "lower"]]);
  });

  test("rows that a region typed into tblSinais stay, are counted by region, and there is room for more", async () => {
    const typed = type((await run(plan())).after, "Sinais",
      [1, "Região", "Norte"], [1, "Ação", 2], [1, "Dificuldade", "Sem motorista"], [1, "Data", serialOfDay("2024-08-01")], [1, "Quem", "Escritório Norte"],
      [3, "Região", "Sul"], [3, "Dificuldade", "Falta energia"], [3, "Situação", "Respondido"], [3, "Resposta", "Gerador enviado"]);
    const second = await run(typed);
    expect(second.following.signals).toEqual([
      { region: "Norte", action: "2", difficulty: "Sem motorista", date: "2024-08-01", who: "Escritório Norte", status: null, answer: null },
      { region: "Sul", action: null, difficulty: "Falta energia", date: null, who: null, status: "answered", answer: "Gerador enviado" },
    ]);
    const third = await run(second.after);
    expect(third.following.signals).toEqual(second.following.signals);
    expect(seen(third.after, "Situação", 2, "Sinais em aberto")).toBe(1);
    const summary = third.after.sheets.find(({ name }) => name === "Acompanhamento")!.values;
    expect(summary.filter(row => row[0] === "Norte" || row[0] === "Sul").map(row => row.slice(0, 3))).toEqual([["Norte", 1, 1], ["Sul", 0, 1]]);
    const table = third.after.sheets.find(({ name }) => name === "Sinais")!.tables[0]!;
    expect(table.area.bottom).toBe(22);
  });
});

import { cellName } from "../../src/domain/address";
import { serialOfDay } from "../../src/domain/calendar";
import { USUAL_CHOICES } from "../../src/domain/rule";
import { COLUMN_HEADERS } from "../../src/locale/evaluationSheet";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { addSignal } from "../../src/jobs/addSignal";
import { evaluateContract } from "../../src/jobs/evaluateContract";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookPort } from "../../src/workbook/port";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { snapshotFile } from "../workbook/snapshotFile";
import { temporaryFolder } from "../workbook/temporaryFolder";

type Line = readonly [string, number, number];
const TARGETS: readonly Line[] = [["Consultas", 100, 0.6], ["Exames", 50, 0.4]];
const ACTIONS = [["Elaborar o plano", "até 30/06/2024"], ["Licitar a obra", "até 30/09/2024"], ["Formar equipes", "até 30/06/2024"]];

function contract(targets: readonly Line[] = TARGETS): WorkbookSnapshot {
  return workbookOf(sheetOf([
    ["UNIDADE CENTRAL"], ["Indicador", "Meta", "Peso"], ...targets, [],
    ["Atividade", "Quantidade produzida", "Valor a pagar"], ["Todas", "A partir de 85% da meta", "100%"], ["Todas", "Menor que 85% da meta", "70%"],
  ], { name: "UBS" }));
}

function plan(actions: readonly (readonly string[])[] = ACTIONS): WorkbookSnapshot {
  return workbookOf(sheetOf([["Ação", "Prazo", "Status"], ...actions.map(line => [...line, ""])], { name: "Plano" }));
}

const inFolder = temporaryFolder();
let files = 0;

describe.each<[string, (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>]>([
  ["in memory", snapshot => Promise.resolve(memoryWorkbook(snapshot))],
  ["in a file", async snapshot => openWorkbookFile(await snapshotFile(inFolder(`${++files}.xlsx`), snapshot))],
])("what people wrote beside and under Pactua's own, %s", (_, hostOf) => {
  async function evaluated(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    const workbook = await hostOf(snapshot);
    const read = await readContract(workbook, SILENT);
    const produced = readWorkbook(workbookOf(
      sheetOf([["Folha", "Indicador", "jan/2023"], ["UBS", "Consultas", 90], ["UBS", "Exames", 40]], { name: "Produção" }),
      sheetOf([["Folha", "Orçamento do período"], ["UBS", 1000]], { name: "Orçamento" }),
    ));
    const { evaluation, findings } = evaluateContract(read, produced, SILENT, { sheets: null, months: null, budgets: {}, choices: USUAL_CHOICES });
    await workbook.apply(pactuaSheets(read, findings, evaluation));
    return workbook.read();
  }

  async function followed(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    const workbook = await hostOf(snapshot);
    await followWorkbook(workbook, "2024-08-31", SILENT);
    return workbook.read();
  }

  test("a column put beside a table goes on with its lines, also where others have come before them", async () => {
    const metas = (await evaluated(contract())).sheets.find(({ name }) => name === "Metas")!;
    const right = metas.tables[0]!.area.right + 1;
    const typed = write(await evaluated(contract()), "Metas", [0, right, "Conferido por"], [rowOf(metas, "Exames"), right, "Ana"], [rowOf(metas, "Consultas"), right + 2, 17]);
    const again = await evaluated(await evaluated(over(contract([["Visitas", 10, 0.2], ["Consultas", 100, 0.5], ["Exames", 50, 0.3]]), typed)));
    const after = again.sheets.find(({ name }) => name === "Metas")!;
    expect(after.values.map(row => [row[6], ...row.slice(right)])).toEqual([
      ["Indicador", "Conferido por"], ["Visitas"], ["Consultas", null, null, 17], ["Exames", "Ana"],
    ]);
    expect(after.tables[0]!.area.right).toBe(right - 1);
  });

  test("a column put into a table comes out at its right side", async () => {
    const first = await evaluated(contract());
    const inserted = withColumn(first, "Metas", 2, ["Anotação", "ver ofício 12", "ok"]);
    const after = (await evaluated(inserted)).sheets.find(({ name }) => name === "Metas")!;
    const before = first.sheets.find(({ name }) => name === "Metas")!;
    expect(after.values.map(row => row.slice(0, before.values[0]!.length))).toEqual(before.values.map((row, index) => [...row, ...Array.from({ length: index === 0 ? 0 : before.values[0]!.length - row.length }, () => null)]));
    expect(after.values.map(row => row[before.values[0]!.length])).toEqual(["Anotação", "ver ofício 12", "ok"]);
  });

  test("what stood beside a line that is gone stays under the table, with the line", async () => {
    const first = await evaluated(contract());
    const metas = first.sheets.find(({ name }) => name === "Metas")!;
    const right = metas.tables[0]!.area.right + 1;
    const typed = write(first, "Metas", [0, right, "Obs."], [rowOf(metas, "Exames"), right, "suspenso por liminar"]);
    const gone = over(contract([["Consultas", 100, 1]]), typed);
    const after = (await evaluated(await evaluated(gone))).sheets.find(({ name }) => name === "Metas")!;
    expect(after.values.map(row => [row[6] ?? null, row[right] ?? null])).toEqual([["Indicador", "Obs."], ["Consultas", null], [null, null], ["Exames", "suspenso por liminar"]]);
    expect(after.tables[0]!.area.bottom).toBe(1);
  });

  test("notes right of and under an evaluation stay where they are; what Pactua wrote there itself does not", async () => {
    const first = await evaluated(contract());
    const sheet = first.sheets.find(({ name }) => name === "Avaliação UBS")!;
    const right = Math.max(...sheet.values.map(row => row.length));
    const bottom = sheet.values.length;
    const free = sheet.values.find(row => row.includes(COLUMN_HEADERS.source))!.indexOf(COLUMN_HEADERS.source) + 1;
    expect(sheet.values.every(row => (row[free] ?? null) === null)).toBe(true);
    const typed = write(first, "Avaliação UBS", [rowOf(sheet, "Exames"), free, "conferido"], [rowOf(sheet, "Exames"), right + 1, "aparelho quebrado em janeiro"], [bottom + 2, 0, "Ata de 12/02/2023"], [bottom + 2, 3, 45]);
    const after = (await evaluated(await evaluated(typed))).sheets.find(({ name }) => name === "Avaliação UBS")!;
    expect(after.values).toEqual(typed.sheets.find(({ name }) => name === "Avaliação UBS")!.values);
    expect((await evaluated(await evaluated(contract()))).sheets.find(({ name }) => name === "Avaliação UBS")!.values).toEqual(sheet.values);
  });

  test("a column of a region's own in Sinais goes on with its signal, also when the pane adds one", async () => {
    const signals = write(await followed(plan()), "Sinais", [1, 0, "Norte"], [1, 2, "Sem motorista"], [3, 0, "Sul"], [3, 2, "Falta energia"], [0, 7, "Prioridade"], [3, 7, "alta"]);
    const after = (await followed(signals)).sheets.find(({ name }) => name === "Sinais")!;
    expect(after.values.slice(0, 3).map(row => [row[0], row[7]])).toEqual([["Região", "Prioridade"], ["Norte", null], ["Sul", "alta"]]);
    const workbook = memoryWorkbook(withoutSheet(signals, "Plano"));
    const read = await readContract(workbook, SILENT);
    const full = addSignal({ ...read, snapshot: { ...read.snapshot, sheets: read.snapshot.sheets.map(sheet => (sheet.name === "Sinais" ? { ...sheet, tables: [] } : sheet)) } },
      { region: "Leste", action: null, difficulty: "Chuva", date: null, who: null, status: null, answer: null });
    expect("patch" in full ? full.patch.sheets[0]!.cells.filter(({ column }) => column === 7).map(({ row, content }) => [row, content]) : full)
      .toEqual([[0, { value: "Prioridade" }], [2, { value: "alta" }]]);
  });

  test("a line typed under the actions, and numbers with their format, stay under the table", async () => {
    const first = await followed(plan());
    const actions = first.sheets.find(({ name }) => name === "Ações")!;
    const column = actions.values[0]!.indexOf("Ação");
    const after = (await followed(await followed(write(first, "Ações", [actions.values.length + 1, column, "Comprar veículos"], [actions.values.length + 1, 0, 4])))).sheets.find(({ name }) => name === "Ações")!;
    expect(after.values.slice(actions.values.length).map(row => [row[0] ?? null, row[column] ?? null])).toEqual([[null, null], [4, "Comprar veículos"]]);
  });

  test("what a meeting wrote on a card goes on with its action, however long, and stays as a record when the action is gone", async () => {
    const first = await followed(plan());
    const cards = first.sheets.find(({ name }) => name === "Cartões")!;
    const top = cards.values.findIndex(row => row[0] === "Licitar a obra");
    const difficulties = cards.values.findIndex((row, index) => index > top && row[0] === "Dificuldades encontradas");
    const decisions = cards.values.findIndex((row, index) => index > top && row[0] === "Encaminhamentos da reunião");
    const typed = write(first, "Cartões", [difficulties + 1, 0, "Sem projeto executivo"], [decisions + 2, 0, "Contratar projetista"], [decisions + 2, 2, "Obras"], [decisions + 2, 3, serialOfDay("2024-10-15")], [decisions + 4, 0, "Rever o prazo"]);
    const moved = await followed(over(plan([["Comprar veículos", "até 31/12/2024"], ...ACTIONS]), typed));
    expect(onCard(moved, "Licitar a obra")).toEqual([["Sem projeto executivo"], ["Contratar projetista", null, "Obras", serialOfDay("2024-10-15")], [], ["Rever o prazo"]]);
    expect(onCard(moved, "Formar equipes")).toEqual([]);
    const gone = await followed(await followed(over(plan([ACTIONS[0]!]), moved)));
    expect(onCard(gone, "Licitar a obra")).toEqual([["Sem projeto executivo"], ["Contratar projetista", null, "Obras", serialOfDay("2024-10-15")], [], ["Rever o prazo"]]);
    expect(gone.sheets.find(({ name }) => name === "Cartões")!.values.filter(row => /^Cartão/.test(String(row[0]))).map(row => row[0])).toEqual(["Cartão 1 de 1", "Cartão de uma ação que não está mais no plano; fica como registro e pode ser apagado"]);
  });
});

/** What is written under the two headings of a card, without blank lines at the end of each. */
function onCard(snapshot: WorkbookSnapshot, action: string): CellValue[][] {
  const { values } = snapshot.sheets.find(({ name }) => name === "Cartões")!;
  const top = values.findIndex(row => row[0] === action);
  const end = values.findIndex((row, index) => index > top && /^Cartão/.test(String(row[0])));
  const rows = values.slice(top, end < 0 ? undefined : end);
  const [difficulties, decisions] = [rows.findIndex(row => row[0] === "Dificuldades encontradas"), rows.findIndex(row => row[0] === "Encaminhamentos da reunião")];
  const filled = (part: readonly (readonly CellValue[])[]): CellValue[][] => {
    const cut = part.map(row => row.slice(0, row.reduce<number>((last, value, column) => (value === null ? last : column + 1), 0)));
    return cut.slice(0, cut.map(row => row.length > 0).lastIndexOf(true) + 1);
  };
  return [...filled(rows.slice(difficulties + 1, decisions)), ...filled(rows.slice(decisions + 2))];
}

function rowOf({ values }: SheetSnapshot, word: string): number {
  return values.findIndex(row => row.includes(word));
}

function write(snapshot: WorkbookSnapshot, sheet: string, ...typed: readonly (readonly [number, number, string | number])[]): WorkbookSnapshot {
  return typed.reduce((now, [row, column, value]) => writeValue(now, { at: { sheet, cell: cellName(row, column) }, value }), snapshot);
}

/** The user's sheets of the one, with Pactua's of the other. */
function over(own: WorkbookSnapshot, made: WorkbookSnapshot): WorkbookSnapshot {
  const names = new Set(own.sheets.map(({ name }) => name));
  return { ...made, sheets: made.sheets.map(sheet => (names.has(sheet.name) ? own.sheets.find(({ name }) => name === sheet.name)! : sheet)) };
}

function withoutSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.filter(sheet => sheet.name !== name) };
}

/** As Excel inserts a column into a table. */
function withColumn(snapshot: WorkbookSnapshot, name: string, column: number, cells: readonly CellValue[]): WorkbookSnapshot {
  const shifted = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: sheet.values.map((row, index) => [...row.slice(0, column), cells[index] ?? null, ...row.slice(column)]),
    formats: new Map(),
    tables: sheet.tables.map(table => ({ ...table, area: { ...table.area, right: table.area.right + 1 }, columns: [...table.columns.slice(0, column), String(cells[0]), ...table.columns.slice(column)] })),
  });
  return { ...snapshot, sheets: snapshot.sheets.map(sheet => (sheet.name === name ? shifted(sheet) : sheet)) };
}

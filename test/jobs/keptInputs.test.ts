import { cellName } from "../../src/domain/address";
import { fraction, toNumber } from "../../src/domain/fraction";
import { USUAL_CHOICES } from "../../src/domain/rule";
import { evaluateContract } from "../../src/jobs/evaluateContract";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sentence } from "../../src/locale/findings";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookPort } from "../../src/workbook/port";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { snapshotFile } from "../workbook/snapshotFile";
import { temporaryFolder } from "../workbook/temporaryFolder";

const TARGETS = [["Consultas", 100, 0.6], ["Exames", 50, 0.4]] as const;

function contract(targets: readonly (readonly CellValue[])[] = TARGETS, above: readonly CellValue[][] = []): WorkbookSnapshot {
  return workbookOf(sheetOf([
    ...above,
    ["UNIDADE CENTRAL"],
    ["Indicador", "Meta", "Peso"],
    ...targets,
    [],
    ["Atividade", "Quantidade produzida", "Valor a pagar"],
    ["Todas", "A partir de 85% da meta", "100%"],
    ["Todas", "De 70% a menos de 85% da meta", "90%"],
    ["Todas", "Menor que 70% da meta", "70%"],
  ], { name: "UBS" }));
}

function production(rows: readonly (readonly CellValue[])[], months = ["jan/2023", "fev/2023"], budget: CellValue = 1000) {
  return readWorkbook(workbookOf(
    sheetOf([["Folha", "Indicador", ...months], ...rows.map(row => ["UBS", ...row])], { name: "Produção" }),
    sheetOf([["Folha", "Orçamento do período"], ["UBS", budget]], { name: "Orçamento" }),
  ));
}

const NO_PRODUCTION = readWorkbook(workbookOf());
const PRODUCED = [["Consultas", 90, 100], ["Exames", 40, null]];

const inFolder = temporaryFolder();
let files = 0;

describe.each<[string, (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>]>([
  ["in memory", snapshot => Promise.resolve(memoryWorkbook(snapshot))],
  ["in a file", async snapshot => openWorkbookFile(await snapshotFile(inFolder(`${++files}.xlsx`), snapshot))],
])("what a person typed on an evaluation sheet, %s", (_, hostOf) => {
  async function run(snapshot: WorkbookSnapshot, produced = production(PRODUCED), months: readonly string[] | null = null) {
    const workbook = await hostOf(snapshot);
    const read = await readContract(workbook, SILENT);
    const { evaluation, findings } = evaluateContract(read, produced, SILENT, { sheets: null, months, budgets: {}, choices: USUAL_CHOICES });
    await workbook.apply(pactuaSheets(read, findings, evaluation));
    return { after: await workbook.read(), evaluation, findings: evaluation.findings.filter(({ code }) => code.startsWith("input-")), overwritten: evaluation.findings.filter(({ code }) => code === "formula-overwritten") };
  }

  function type(snapshot: WorkbookSnapshot, typed: readonly (readonly [string, string, CellValue])[], sheet = "Avaliação UBS"): WorkbookSnapshot {
    return typed.reduce((now, [row, column, value]) =>
      writeValue(now, { at: { sheet, cell: find(now, sheet, row, column) }, value: value as string | number | null }), snapshot);
  }

  function seen(snapshot: WorkbookSnapshot, row: string, column: string, sheet = "Avaliação UBS"): CellValue {
    const cell = find(snapshot, sheet, row, column);
    return snapshot.sheets.find(({ name }) => name === sheet)!.values.flatMap((cells, r) => cells.filter((_, c) => cellName(r, c) === cell))[0] ?? null;
  }

  test("goes on when the sheet is made anew, and the evaluation counts with it", async () => {
    const first = await run(contract());
    expect(first.evaluation.components[0]!.totals.open).toBe(1);
    const second = await run(type(first.after, [["Exames", "fev/23", 45]]));
    expect(seen(second.after, "Exames", "fev/23")).toBe(45);
    expect(seen(second.after, "Exames", "jan/23")).toBe(40);
    expect(second.evaluation.components[0]!.lines.map(line => line.payment && toNumber(line.payment))).toEqual([600, 400]);
    expect(second.findings).toEqual([]);
    const third = await run(second.after);
    expect(seen(third.after, "Exames", "fev/23")).toBe(45);
  });

  test("goes before the production that says something else, and that is reported with both values", async () => {
    const typed = type((await run(contract())).after, [["Consultas", "jan/23", 60], ["Consultas", "fev/23", 62.5]]);
    const again = await run(typed);
    expect([seen(again.after, "Consultas", "jan/23"), seen(again.after, "Consultas", "fev/23")]).toEqual([60, 62.5]);
    expect(again.findings.map(({ code, level, sheet, cells }) => ({ code, level, sheet, cells: cells.length }))).toEqual([{ code: "input-kept", level: "info", sheet: "Avaliação UBS", cells: 1 }]);
    expect(sentence(again.findings[0]!)).toMatch(/jan\/2023 de «Consultas».*: 60, e não 90, da produção.*mais 1 célula/);
    const later = await run(again.after, production([["Consultas", 95, 62.5], PRODUCED[1]!]));
    expect(seen(later.after, "Consultas", "jan/23")).toBe(60);
    expect(sentence(later.findings[0]!)).toMatch(/60, e não 95, da produção\.$/);
  });

  test("a number that nobody touched follows the production, and one typed to be the same as the production follows it again", async () => {
    const first = await run(contract());
    const changed = await run(first.after, production([["Consultas", 91, 100], PRODUCED[1]!]));
    expect(seen(changed.after, "Consultas", "jan/23")).toBe(91);
    const agreed = await run(type(changed.after, [["Consultas", "jan/23", 92]]), production([["Consultas", 92, 100], PRODUCED[1]!]));
    expect(agreed.findings).toEqual([]);
    expect(seen((await run(agreed.after, production([["Consultas", 93, 100], PRODUCED[1]!]))).after, "Consultas", "jan/23")).toBe(93);
  });

  test("a cell that was cleared stays blank, and a text stays a text", async () => {
    const again = await run(type((await run(contract())).after, [["Consultas", "jan/23", null], ["Exames", "jan/23", "em apuração"]]));
    expect([seen(again.after, "Consultas", "jan/23"), seen(again.after, "Exames", "jan/23")]).toEqual([null, "em apuração"]);
    expect(again.evaluation.components[0]!.totals.open).toBe(2);
    expect(again.findings.map(sentence).join(" ")).toMatch(/em branco, e não 90.*«em apuração», e não 40/);
  });

  test("a formula that was typed stays a formula in its cell", async () => {
    const first = (await run(contract())).after;
    const cell = find(first, "Avaliação UBS", "Exames", "fev/23");
    const typed = type(first, [["Exames", "fev/23", 45]]);
    const summed = { ...typed, sheets: typed.sheets.map(sheet => (sheet.name === "Avaliação UBS" ? { ...sheet, formulas: new Map([...sheet.formulas, [cell, "=40+5"]]) } : sheet)) };
    const { after } = await run(summed);
    expect(after.sheets.find(({ name }) => name === "Avaliação UBS")!.formulas.get(cell)).toBe("=40+5");
    expect(seen(after, "Exames", "fev/23")).toBe(45);
  });

  test("budget, share and date stay, each reported where something else was read", async () => {
    const first = await run(contract());
    const again = await run(type(first.after, [["Orçamento do período", "", 2000], ["Metas", "", 0.9], ["Data da avaliação", "", 45056]]));
    expect([seen(again.after, "Orçamento do período", ""), seen(again.after, "Metas", ""), seen(again.after, "Data da avaliação", "")]).toEqual([2000, 0.9, 45056]);
    expect(toNumber(again.evaluation.components[0]!.lines[0]!.full!)).toBe(1080);
    expect(again.findings.map(sentence)).toEqual([
      expect.stringContaining("R$ 2.000,00, e não R$ 1.000,00, da tabela de orçamentos"),
      expect.stringContaining("90%, e não 100%, da composição do contrato"),
    ]);
  });

  test("a workbook that went without its production is evaluated as it stands, budget and all, and says nothing of it", async () => {
    const first = await run(contract());
    const alone = await run(first.after, NO_PRODUCTION, ["2023-01", "2023-02"]);
    expect(alone.evaluation.components[0]!.lines.map(line => line.payment && toNumber(line.payment))).toEqual(first.evaluation.components[0]!.lines.map(line => line.payment && toNumber(line.payment)));
    expect(alone.evaluation.components[0]!.budget).toEqual(fraction(1000));
    expect(alone.findings).toEqual([]);
    const later = await run(alone.after, production([["Consultas", 95, 100], PRODUCED[1]!]));
    expect([seen(later.after, "Consultas", "jan/23"), later.findings]).toEqual([95, []]);
  });

  test("a production that leaves out a line or a month leaves what stood there, with a warning; one that says it is blank clears it", async () => {
    const first = await run(contract());
    const part = await run(first.after, production([["Exames", null, 45]]));
    expect(["Consultas", "Exames"].map(name => [seen(part.after, name, "jan/23"), seen(part.after, name, "fev/23")])).toEqual([[90, 100], [null, 45]]);
    expect(part.findings.map(({ code, level, cells }) => [code, level, cells.length])).toEqual([["input-standing", "warning", 1]]);
    expect(sentence(part.findings[0]!)).toMatch(/^A produção de agora não diz 2 valores de Avaliação UBS, a começar em [A-Z]+\d+: continuam os que já estavam lá\./);
  });

  test("what was typed over a formula is told, and computed anew", async () => {
    const first = await run(contract());
    const again = await run(type(first.after, [["Consultas", "A pagar", 999999], ["Total", "Desconto", "nada"]]));
    expect(again.overwritten.map(sentence)).toEqual([
      expect.stringMatching(/^Em Avaliação UBS, [A-Z]+\d+ está digitado 999\.999 no lugar da fórmula: /), expect.stringMatching(/está digitado «nada» no lugar da fórmula/),
    ]);
    expect(seen(again.after, "Consultas", "A pagar")).toBe(600);
    expect((await run(again.after)).overwritten).toEqual([]);
  });

  test("a budget that the production lacks is taken from the sheet", async () => {
    const typed = type((await run(contract(), production(PRODUCED, undefined, null))).after, [["Orçamento do período", "", 500]]);
    const again = await run(typed, production(PRODUCED, undefined, null));
    expect(again.evaluation.components[0]!.budget).toEqual(fraction(500));
    expect(again.evaluation.findings.filter(({ code }) => code === "budget-missing")).toEqual([]);
  });

  test("a weight that the contract lacks stays, and gives way to the contract's own with a word", async () => {
    const lacking = [["Consultas", 100, 0.6], ["Exames", 50, null]];
    const typed = type((await run(contract(lacking))).after, [["Exames", "Peso", 0.3], ["Exames", "fev/23", 45]]);
    const again = await run(typed);
    expect(seen(again.after, "Exames", "Peso")).toBe(0.3);
    expect(toNumber(again.evaluation.components[0]!.lines[1]!.payment!)).toBe(300);
    const mended = { ...again.after, sheets: again.after.sheets.map(sheet => (sheet.name === "UBS" ? contract().sheets[0]! : sheet)) };
    const last = await run(mended);
    expect(last.findings.map(each => [each.level, sentence(each)])).toEqual([["warning", expect.stringMatching(/40,00%.*\(30%\)/)]]);
  });

  test("follows its target when rows are put in above it", async () => {
    const typed = type((await run(contract())).after, [["Exames", "fev/23", 45]]);
    const moved = { ...typed, sheets: [contract(TARGETS, [["Anexo I"], []]).sheets[0]!, ...typed.sheets.slice(1)] };
    expect(seen((await run(moved)).after, "Exames", "fev/23")).toBe(45);
  });

  test("whose target left the contract is told with its values", async () => {
    const typed = type((await run(contract())).after, [["Exames", "fev/23", 45]]);
    const without = { ...typed, sheets: [contract([["Consultas", 100, 1]]).sheets[0]!, ...typed.sheets.slice(1)] };
    const again = await run(without);
    expect(again.findings.map(each => [each.code, each.level, sentence(each)])).toEqual([["input-dropped", "warning", expect.stringMatching(/«Exames».*digitado 45/)]]);
  });

  test("on the sheet of another period stays where it is: the new period has a sheet of its own", async () => {
    const typed = type((await run(contract())).after, [["Exames", "fev/23", 45]]);
    const next = production([["Consultas", 80, 80], ["Exames", 50, 50]], ["mar/2023", "abr/2023"]);
    const { after } = await run(typed, next);
    expect(seen(after, "Exames", "fev/23")).toBe(45);
    expect(seen(after, "Exames", "mar/23", "Avaliação UBS mar a abr 2023")).toBe(50);
    const again = await run(type(after, [["Consultas", "mar/23", 99]], "Avaliação UBS mar a abr 2023"), next);
    expect(again.after.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
    expect([seen(again.after, "Exames", "fev/23"), seen(again.after, "Consultas", "mar/23", "Avaliação UBS mar a abr 2023")]).toEqual([45, 99]);
  });

  test("goes on while months are added to the period", async () => {
    const typed = type((await run(contract())).after, [["Exames", "fev/23", 45]]);
    const { after } = await run(typed, production([["Consultas", 90, 100, 90], ["Exames", 40, null, 50]], ["jan/2023", "fev/2023", "mar/2023"]));
    expect([seen(after, "Exames", "fev/23"), seen(after, "Exames", "mar/23")]).toEqual([45, 50]);
  });
});

/** The cell where a line and a column meet; without a column the one under that label. */
function find(snapshot: WorkbookSnapshot, sheet: string, row: string, column: string): string {
  const { values } = snapshot.sheets.find(({ name }) => name === sheet)!;
  const header = values.findIndex(cells => cells.includes("Indicador"));
  if (column === "") {
    const above = values.findIndex((cells, index) => index < header && cells.includes(row));
    return cellName(above + 1, values[above]!.indexOf(row));
  }
  return cellName(values.findIndex((cells, index) => index > header && cells.includes(row)), values[header]!.indexOf(column));
}

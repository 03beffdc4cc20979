import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { SILENT } from "../../src/jobs/steps";
import { decisionKey, readDecisions } from "../../src/sheets/meta/decisions";
import { madeSheets } from "../../src/workbook/marks";
import { liveMemory } from "../../src/workbook/memory/liveMemory";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const heavy = sheetOf([["Indicador", "Meta", "Peso"], ["Consultas", "1.320", "60%"], ["Exames", 150, "50%"]], { name: "UBS" });
const open = () => liveMemory(workbookOf(heavy), { name: "contrato.xlsx", readOnly: false });

describe("Conferir with one click", () => {
  test("writes the tables and Inconsistências, and can be taken back", async () => {
    const workbook = open();
    const { contract, applied } = await checkWorkbook(workbook, SILENT);
    expect(contract.findings.map(({ code }) => code)).toContain("weights-do-not-add-up");
    expect(applied.sheets.map(({ key, created }) => [key, created])).toEqual([["metas", true], ["inconsistencias", true]]);
    await applied.undo();
    expect(workbook.snapshot).toEqual(workbookOf(heavy));
  });

  test("done again it says the same: its own sheets are no inconsistency", async () => {
    const workbook = open();
    const first = await checkWorkbook(workbook, SILENT);
    const second = await checkWorkbook(workbook, SILENT);
    expect(second.contract.findings).toEqual(first.contract.findings);
    expect(second.applied.sheets.map(({ created }) => created)).toEqual([false, false]);
  });
});

function rows({ snapshot }: { readonly snapshot: WorkbookSnapshot }): readonly (readonly CellValue[])[] {
  return snapshot.sheets.find(({ name }) => name === "Inconsistências")!.values.slice(1);
}

describe("what a person wrote beside a finding", () => {
  async function accepted() {
    const workbook = open();
    const { contract } = await checkWorkbook(workbook, SILENT);
    const sheet = madeSheets(workbook.snapshot).get("inconsistencias")!;
    for (const [cell, value] of [["F2", "aceita"], ["G2", "Aprovado em reunião"], ["H2", 45306]] as const) workbook.type({ at: { sheet, cell }, value });
    return { workbook, finding: contract.findings[0]! };
  }

  test("is read back by finding", async () => {
    const { workbook, finding } = await accepted();
    const decisions = readDecisions(workbook.snapshot);
    expect([...decisions.keys()]).toEqual([decisionKey(finding)]);
    expect(decisions.get(decisionKey(finding))).toMatchObject({ status: "aceita", reason: "Aprovado em reunião", date: "2024-01-15" });
  });

  test("stays when the table is made anew", async () => {
    const { workbook } = await accepted();
    const before = readDecisions(workbook.snapshot);
    await checkWorkbook(workbook, SILENT);
    expect(readDecisions(workbook.snapshot)).toEqual(before);
  });

  test("does not count for other figures, and stays below as a record of what was decided", async () => {
    const { workbook } = await accepted();
    workbook.type({ at: { sheet: "UBS", cell: "C3" }, value: "70%" });
    const { contract } = await checkWorkbook(workbook, SILENT);
    const table = rows(workbook);
    expect(table[0]!.slice(5)).toEqual(["aberta"]);
    expect(table[table.length - 1]).toEqual(["Erro", "weights-do-not-add-up", expect.stringContaining("110"), "UBS!C2", expect.stringContaining("registro"), "aceita", "Aprovado em reunião", 45306]);
    expect(contract.findings.some(finding => readDecisions(workbook.snapshot).has(decisionKey(finding)))).toBe(false);
    await checkWorkbook(workbook, SILENT);
    expect(rows(workbook)).toEqual(table);
  });

  test("goes down with its fault when rows are put in above", async () => {
    const before = (await accepted()).workbook.snapshot;
    const moved = before.sheets.map(sheet => (sheet.name === "UBS" ? { ...sheet, values: [["Anexo I"], [], ...sheet.values] } : sheet));
    const workbook = liveMemory({ ...before, sheets: moved }, { name: "contrato.xlsx", readOnly: false });
    await checkWorkbook(workbook, SILENT);
    expect(rows(workbook)[0]!.slice(3, 8).filter((_, i) => i !== 1)).toEqual(["UBS!C4", "aceita", "Aprovado em reunião", 45306]);
  });

  test("counts again when the fault comes back as it was", async () => {
    const { workbook, finding } = await accepted();
    for (const value of ["40%", "50%"]) {
      workbook.type({ at: { sheet: "UBS", cell: "C3" }, value });
      await checkWorkbook(workbook, SILENT);
    }
    expect(readDecisions(workbook.snapshot).get(decisionKey(finding))?.reason).toBe("Aprovado em reunião");
    expect(rows(workbook).filter(row => row[1] === "weights-do-not-add-up")).toHaveLength(1);
  });

  test("stays whatever it is: another word for the status, a date in words, a column and a row of one's own", async () => {
    const { workbook } = await accepted();
    const last = rows(workbook).length + 2;
    for (const [cell, value] of [["F3", "em análise"], ["H3", "em maio"], ["I1", "Responsável"], ["I2", "Ana"], [`C${last}`, "Conferir o anexo impresso"]] as const) {
      workbook.type({ at: { sheet: "Inconsistências", cell }, value });
    }
    await checkWorkbook(workbook, SILENT);
    await checkWorkbook(workbook, SILENT);
    const table = rows(workbook);
    expect(table[0]!.slice(5)).toEqual(["aceita", "Aprovado em reunião", 45306, "Ana"]);
    expect(table[1]!.slice(5)).toEqual(["aberta", "em análise", "em maio"]);
    expect(table[table.length - 1]!.filter(value => value !== null)).toEqual(["Conferir o anexo impresso", "aberta"]);
  });

  test("there is none in a workbook that Pactua has not written to", () => {
    expect(readDecisions(workbookOf(heavy)).size).toBe(0);
  });
});

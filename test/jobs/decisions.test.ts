import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { SILENT } from "../../src/jobs/steps";
import { decisionKey, readDecisions } from "../../src/sheets/meta/decisions";
import { madeSheets } from "../../src/workbook/marks";
import { liveMemory } from "../../src/workbook/memory/liveMemory";
import { sheetOf, workbookOf } from "../support/sheetOf";

const heavy = sheetOf([["Indicador", "Meta", "Peso"], ["Consultas", 320, "60%"], ["Exames", 150, "50%"]], { name: "UBS" });
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
    expect(readDecisions(workbook.snapshot)).toEqual(new Map([[decisionKey(finding), { status: "aceita", reason: "Aprovado em reunião", date: "2024-01-15" }]]));
  });

  test("stays when the table is made anew", async () => {
    const { workbook } = await accepted();
    const before = readDecisions(workbook.snapshot);
    await checkWorkbook(workbook, SILENT);
    expect(readDecisions(workbook.snapshot)).toEqual(before);
  });

  test("is gone with the figures it was about", async () => {
    const { workbook } = await accepted();
    workbook.type({ at: { sheet: "UBS", cell: "C3" }, value: "70%" });
    await checkWorkbook(workbook, SILENT);
    expect(readDecisions(workbook.snapshot).size).toBe(0);
  });

  test("there is none in a workbook that Pactua has not written to", () => {
    expect(readDecisions(workbookOf(heavy)).size).toBe(0);
  });
});

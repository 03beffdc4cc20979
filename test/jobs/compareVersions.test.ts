import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { compareVersions } from "../../src/jobs/compareVersions";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { liveMemory } from "../../src/workbook/memory/liveMemory";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const TABLE: readonly (readonly CellValue[])[] = [
  ["Unidade", "Indicador", "Meta", "Peso", "Periodicidade"],
  ["UBS Centro", "Consultas", 320, "60%", "Mensal"],
  ["UBS Centro", "Exames", "150 por mês", "40%", "Mensal"],
];

async function afterTables() {
  const workbook = liveMemory(workbookOf(sheetOf(TABLE, { name: "AB" })), { name: "contrato.xlsx", readOnly: false });
  await checkWorkbook(workbook, SILENT);
  const change = (cell: string, value: string | number | null): void => workbook.type({ at: { sheet: "AB", cell }, value });
  return { change, changes: async () => compareVersions(await readContract(workbook, SILENT)) };
}

describe("what changed since the tables were written", () => {
  test("is not known before they were", async () => {
    expect(compareVersions(await readContract(liveMemory(workbookOf(sheetOf(TABLE)), { name: "c.xlsx", readOnly: false }), SILENT))).toBeNull();
  });

  test("is nothing at first", async () => {
    expect(await (await afterTables()).changes()).toEqual([]);
  });

  test("is each target, weight and frequency that says something else", async () => {
    const { change, changes } = await afterTables();
    change("C2", 300);
    change("D3", "30%");
    change("E3", "Quadrimestral");
    expect(await changes()).toEqual([
      { at: { sheet: "AB", cell: "C2" }, facility: "UBS Centro", indicator: "Consultas", what: "target", before: "320", after: "300" },
      { at: { sheet: "AB", cell: "C3" }, facility: "UBS Centro", indicator: "Exames", what: "weight", before: 0.4, after: 0.3 },
      { at: { sheet: "AB", cell: "C3" }, facility: "UBS Centro", indicator: "Exames", what: "frequency", before: "Mensal", after: "Quadrimestral" },
    ]);
  });

  test("is a target more and one less, whatever the order of the others", async () => {
    const { change, changes } = await afterTables();
    for (const [column, value] of ["UBS Centro", "Consultas", 320, "60%", "Mensal"].entries()) change(`${"ABCDE"[column]}3`, value);
    for (const [column, value] of ["UBS Centro", "Visitas", 90, "40%", "Mensal"].entries()) change(`${"ABCDE"[column]}2`, value);
    expect(await changes()).toEqual([
      { at: { sheet: "AB", cell: "C2" }, facility: "UBS Centro", indicator: "Visitas", what: "added", after: "90" },
      { at: { sheet: "AB", cell: "C3" }, facility: "UBS Centro", indicator: "Exames", what: "removed", before: "150 por mês" },
    ]);
  });
});

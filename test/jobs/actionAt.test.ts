import { cellName } from "../../src/domain/address";
import { actionAt } from "../../src/jobs/actionAt";
import { followPlan } from "../../src/jobs/followPlan";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { type Contract, readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const HEADER = ["Ação", "Responsável", "Prazo", "Status"];
const DATE = "2024-08-31";

async function read(snapshot: WorkbookSnapshot): Promise<Contract> {
  return readContract(memoryWorkbook(snapshot), SILENT);
}

/** The name of the action at each cell; null where there is none. */
function namesAt(contract: Contract, sheet: string, ranges: readonly string[]): (string | null)[] {
  const { following } = followPlan(contract, DATE, SILENT);
  return ranges.map(range => actionAt(following, contract, { sheet, range })?.item.action ?? null);
}

describe("the action that a cell belongs to", () => {
  test("its whole line, but not the header, a blank line or a whole column", async () => {
    const contract = await read(workbookOf(sheetOf([HEADER, ["Licitar", "Obras", "até 09/2024", ""], ["", "", "", ""], ["Formar equipes", "Escola", "até 10/2024", ""]], { name: "Plano" })));
    expect(namesAt(contract, "Plano", ["A2", "D2", "B4:C9", "A1", "A3", "A:A", "Z50"])).toEqual(["Licitar", "Licitar", "Formar equipes", null, null, null, null]);
    expect(namesAt(contract, "Outra", ["A2"])).toEqual([null]);
  });

  test("as far down as the action is merged, where the lines below are not actions of their own", async () => {
    const rows = [HEADER, ["Licitar", "Obras", "até 09/2024", ""], ["", "Jurídico", "", ""], ["Formar equipes", "Escola", "até 10/2024", ""], ["", "", "", ""]];
    const contract = await read(workbookOf(sheetOf(rows, { name: "Plano", merges: ["A2:A3", "A4:A5", "B4:B5", "C4:C5", "D4:D5"] })));
    const { following } = followPlan(contract, DATE, SILENT);
    const responsible = (range: string) => actionAt(following, contract, { sheet: "Plano", range })?.labels.responsible ?? null;
    expect(["B2", "B3", "B4", "B5"].map(responsible)).toEqual(["Obras", "Jurídico", "Escola", "Escola"]);
  });

  test("of two tables side by side the one that the cell lies in", async () => {
    const rows = [[...HEADER, "", ...HEADER], ["Licitar", "Obras", "até 09/2024", "Parada", "", "Formar equipes", "Escola", "até 10/2024", "Parada"], ["Comprar", "Obras", "até 09/2024", "Parada", "", "Contratar", "Escola", "até 10/2024", "Parada"]];
    const contract = await read(workbookOf(sheetOf(rows, { name: "Plano" })));
    expect(namesAt(contract, "Plano", ["B2", "G2", "A3", "I3"])).toEqual(["Licitar", "Formar equipes", "Comprar", "Contratar"]);
  });

  test("on Pactua's own sheets: by name, and where a name stands twice by number too", async () => {
    const workbook = memoryWorkbook(workbookOf(sheetOf([HEADER, ["Reunião", "Obras", "até 09/2024", ""], ["Reunião", "Escola", "até 07/2024", ""]], { name: "Plano" })));
    await followWorkbook(workbook, DATE, SILENT);
    const contract = await readContract(workbook, SILENT);
    const { following } = followPlan(contract, DATE, SILENT);
    const at = (sheet: string, range: string): string | null => actionAt(following, contract, { sheet, range })?.labels.responsible ?? null;
    expect([at("Ações", "F2"), at("Ações", "A3"), at("Situação", "K3"), at("Ações", "A1")]).toEqual(["Obras", "Escola", "Escola", null]);
    const cards = contract.snapshot.sheets.find(({ name }) => name === "Cartões")!.values;
    const second = cards.findIndex(row => row[0] === "Cartão 2 de 2");
    expect([at("Cartões", "A1"), at("Cartões", cellName(second - 1, 0)), at("Cartões", cellName(second, 0)), at("Cartões", "D400")]).toEqual(["Obras", "Obras", "Escola", "Escola"]);
  });

  test("of a signal the one that it names, by number or by name", async () => {
    const workbook = memoryWorkbook(workbookOf(sheetOf([HEADER, ["Licitar", "Obras", "até 09/2024", ""], ["Formar equipes", "Escola", "até 10/2024", ""]], { name: "Plano" })));
    await followWorkbook(workbook, DATE, SILENT);
    workbook.edit(before => [["B2", 2], ["B3", "Licitar"], ["B4", 99]].reduce((now, [cell, value]) => writeValue(now, { at: { sheet: "Sinais", cell: String(cell) }, value: value! }), before));
    expect(namesAt(await readContract(workbook, SILENT), "Sinais", ["A2", "G3", "B4", "B5"])).toEqual(["Formar equipes", "Licitar", null, null]);
  });
});

import type { RangeRef } from "../../../src/workbook/livePort";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { dumpSheet } from "../../support/excelHost/model/dumpWorkbook";
import { played } from "./playedWorkbook";

/** Long enough for an event to go through the client and back. */
const told = () => new Promise(resolve => setTimeout(resolve, 20));

describe("pointing and listening", () => {
  test("selects a cell or a range, and says what is selected", async () => {
    const { port } = played();
    await port.select({ sheet: "Fonte", range: "B2:C3" });
    expect(await port.selected()).toEqual({ sheet: "Fonte", range: "B2:C3" });
  });

  test("of several selected ranges says the first", async () => {
    const { port, host, sheet } = played();
    host.workbook.selection = { sheet: sheet("Fonte"), address: "C3,A1:A2" };
    expect(await port.selected()).toEqual({ sheet: "Fonte", range: "C3" });
  });

  test.each([["Ausente", "sheet-missing"], ["Oculta", "sheet-hidden"]])("cannot select in %s, and says why", async (sheet, code) => {
    const error: unknown = await played().port.select({ sheet, range: "A1" }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, params: { sheet } });
  });

  test("hears of selections and changes until it stops listening", async () => {
    const { port, host } = played();
    const heard: [string, RangeRef][] = [];
    const stopSelections = await port.onSelectionChanged(ref => heard.push(["selection", ref]));
    const stopChanges = await port.onSheetChanged(ref => heard.push(["change", ref]));
    host.fire("selection", "Fonte", "B2:C3,E5");
    await told();
    host.fire("change", "Muito oculta", "A1");
    await told();
    await Promise.all([stopSelections(), stopChanges()]);
    host.fire("selection", "Fonte", "A1");
    host.fire("change", "Fonte", "A1");
    await told();
    expect(heard).toEqual([["selection", { sheet: "Fonte", range: "B2:C3" }], ["change", { sheet: "Muito oculta", range: "A1" }]]);
  });

  test("does not hear of what the add-in itself has written", async () => {
    const { port, host } = played();
    const listener = jest.fn();
    const stop = await port.onSheetChanged(listener);
    host.fire("change", "Fonte", "A1", "ThisLocalAddin");
    await told();
    expect(listener).not.toHaveBeenCalled();
    await stop();
  });
});

describe("mending cells of the user", () => {
  const at = (cell: string) => ({ sheet: "Fonte", cell });

  test("writes numbers, texts and blanks, and leaves formats as they are", async () => {
    const { port, sheet } = played();
    await port.write([{ at: at("C2"), value: 0.009 }, { at: at("A2"), value: "=texto" }, { at: at("B2"), value: 320 }, { at: at("E2"), value: null }]);
    expect(sheet("Fonte").at(1, 2)).toMatchObject({ value: 0.009, format: "0.00%" });
    expect(sheet("Fonte").at(1, 0)).toMatchObject({ value: "=texto", formula: null });
    expect(sheet("Fonte").at(1, 1)).toMatchObject({ value: 320, formula: null });
    expect(sheet("Fonte").at(1, 4)).toMatchObject({ value: null, format: "dd/mm/yyyy" });
  });

  test("makes a number of what stood as text in a cell of texts", async () => {
    const { port, sheet } = played();
    await port.write([{ at: at("B5"), value: 6 }]);
    expect(sheet("Fonte").at(4, 1)).toMatchObject({ value: 6, format: "General" });
  });

  test("is undone to the letter: formulas, texts like formulas, errors, formats", async () => {
    const { port, sheet } = played();
    const before = dumpSheet(sheet("Fonte"));
    const cells = ["A1", "B2", "C2", "E2", "C3", "D3", "A5", "B5", "J9"].map(cell => ({ at: at(cell), value: 1 }));
    const { undo } = await port.write(cells);
    expect(dumpSheet(sheet("Fonte"))).not.toEqual(before);
    await undo();
    expect(dumpSheet(sheet("Fonte"))).toEqual(before);
  });

  test("takes two round trips, however many cells there are", async () => {
    const { port, host } = played();
    await port.write(Array.from({ length: 50 }, (_, row) => ({ at: at(`G${row + 1}`), value: row })));
    expect(host.takeSyncs()).toBe(2);
  });
});

test("properties are kept, taken away, and put back", async () => {
  const { port } = played();
  await port.keep({ "Pactua.receita": "AB;3", "Pactua.outra": "x" });
  const { undo } = await port.keep({ "Pactua.receita": null, "Pactua.outra": "y", "Pactua.nova": "z", "Pactua.nenhuma": null });
  expect((await port.read()).properties).toEqual({ "Pactua.outra": "y", "Pactua.nova": "z" });
  await undo();
  expect((await port.read()).properties).toEqual({ "Pactua.receita": "AB;3", "Pactua.outra": "x" });
});

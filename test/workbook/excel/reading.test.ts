import fc from "fast-check";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { SOURCE } from "../../contract/sourceWorkbook";
import { played } from "./playedWorkbook";

function workbook(part: Partial<SheetSnapshot>): WorkbookSnapshot {
  const sheet = { name: "AB", visibility: "visible" as const, values: [], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [], tables: [] };
  return { sheets: [{ ...sheet, ...part }], names: [], properties: {} };
}

describe("reading from Excel", () => {
  test("finds more merged areas than Excel gives at once", async () => {
    const merges = Array.from({ length: 1_300 }, (_, index) => ({ top: index, left: 1, bottom: index, right: 2 }));
    const { port } = played(workbook({ merges, values: merges.map((_, row) => [row, `meta ${row}`]) }));
    expect((await port.read()).sheets[0]!.merges).toEqual(merges);
  });

  test("reads texts that are too long for one answer in halves", async () => {
    const values = Array.from({ length: 300 }, (_, row) => [`${row} ${"não ".repeat(5_000)}`, row]);
    const { port, host } = played(workbook({ values }));
    expect((await port.read()).sheets[0]!.values).toEqual(values);
    expect(host.takeSyncs()).toBeGreaterThan(4);
  });

  test("counts the dates of a workbook that begins in 1904 from 1900, and writes them so", async () => {
    const { port, host, sheet } = played(workbook({ values: [[42_369, 42_369, "texto"]], formats: new Map([["A1", "[$-416]dd/mm/yyyy;@"], ["B1", "#,##0.00 \"dias\""]]) }));
    host.workbook.uses1904Dates = true;
    expect((await port.read()).sheets[0]!.values).toEqual([[43_831, 42_369, "texto"]]);
    await port.apply({ sheets: [{
      key: "datas", name: "Datas", styles: { date: { numberFormat: "dd/mm/yyyy" } }, merges: [], tables: [], names: [], validations: [], conditionals: [], charts: [], columnWidths: [],
      cells: [{ row: 0, column: 0, content: { value: 43_831 }, style: "date" }, { row: 0, column: 1, content: { value: 43_831 } }],
    }] });
    expect([0, 1].map(column => sheet("Datas").at(0, column)!.value)).toEqual([42_369, 43_831]);
  });

  test("keeps what a merge covers out of sight", async () => {
    const { port, sheet } = played(workbook({ values: [["PESO", null], [1, null, 3]], merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }));
    sheet("AB").open(1, 1).value = "escondido";
    expect((await port.read()).sheets[0]!.values).toEqual([["PESO"], [null, null, 3]]);
  });

  test("knows a sheet that begins far from A1, in the middle of nothing", async () => {
    const values = [...Array.from({ length: 40 }, () => []), [null, null, null, "x", 1]];
    const { port } = played(workbook({ values, hiddenRows: [40] }));
    expect((await port.read()).sheets[0]).toMatchObject({ values, hiddenRows: [40] });
  });

  test("leaves out the names that Excel gives itself", async () => {
    const { port, host, sheet } = played();
    host.workbook.names.push({ name: "Print_Area", formula: "='Fonte'!$A$1:$C$5", comment: "", scope: sheet("Fonte") });
    expect((await port.read()).names).toEqual(SOURCE.names);
  });

  test("of one sheet gives that sheet, and null where it is not there", async () => {
    const { port } = played();
    expect(await port.readSheet("Fonte")).toEqual(SOURCE.sheets[0]);
    expect(await port.readSheet("Ausente")).toBeNull();
  });

  test("gives what the memory holds, whatever is in the cells", async () => {
    const cell = fc.oneof(
      fc.constantFrom(null, "=1+1", "#N/A", "'", "06", "", true), fc.string({ maxLength: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true }).filter(one => !Object.is(one, -0)),
      fc.constantFrom("#DIV/0!", "#SPILL!").map(error => ({ error })),
    ).map(value => (value === "" ? null : value));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), async rows => {
      const snapshot = workbook({ values: trimmed(rows) });
      expect(await played(snapshot).port.read()).toEqual(await memoryWorkbook(snapshot).read());
    }), { numRuns: 100 });
  });
});

/** Without the blank ends, as a snapshot has its rows. */
function trimmed<T>(rows: readonly (readonly T[])[]): T[][] {
  const cut = rows.map(row => upToLast(row, cell => cell !== null));
  return upToLast(cut, row => row.length > 0);
}

function upToLast<T>(items: readonly T[], counts: (item: T) => boolean): T[] {
  return items.slice(0, items.reduce((length, item, index) => (counts(item) ? index + 1 : length), 0));
}

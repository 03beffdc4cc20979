import fc from "fast-check";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { SheetPatch } from "../../../src/workbook/patch";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { area, formula, link, RICH_PATCH, sheetPatch, value } from "../../contract/patches";
import { SOURCE } from "../../contract/sourceWorkbook";
import { dumpSheet, dumpWorkbook } from "../../support/excelHost/model/dumpWorkbook";
import { longSheet, played } from "./playedWorkbook";

const OTHER = sheetPatch({ key: "metas", name: "Metas", cells: [value(9, 9, "novo")], columnWidths: [3] });

describe("undo in Excel", () => {
  test("leaves nothing of what was added", async () => {
    const { port, host } = played();
    const before = dumpWorkbook(host.workbook);
    await (await port.apply(RICH_PATCH)).undo();
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("brings back a sheet that was made anew with all its looks, rules, charts and print set-up", async () => {
    const { port, host } = played();
    await port.apply(RICH_PATCH);
    const before = dumpWorkbook(host.workbook);
    const second = await port.apply({ sheets: [OTHER] });
    expect(dumpWorkbook(host.workbook)).not.toEqual(before);
    await second.undo();
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("brings back what the user has typed into our sheet meanwhile", async () => {
    const { port, sheet } = played();
    await port.apply(RICH_PATCH);
    sheet("Metas").open(3, 1).value = 999;
    const second = await port.apply(RICH_PATCH);
    expect(sheet("Metas").at(3, 1)!.value).toBe(320);
    await second.undo();
    expect(sheet("Metas").at(3, 1)!.value).toBe(999);
  });

  test("leaves alone a sheet that the user has renamed: it is the user's now", async () => {
    const { port, host, sheet } = played();
    const { undo } = await port.apply(RICH_PATCH);
    sheet("Metas").name = "Minhas metas";
    await undo();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Fonte", "Muito oculta", "Oculta", "Minhas metas"]);
    expect([...host.workbook.properties]).toEqual([]);
  });

  test("brings back a mark whose sheet was gone already", async () => {
    const { port, host } = played({ ...SOURCE, properties: { "Pactua.metas": "Metas de 2022" } });
    const { undo } = await port.apply(RICH_PATCH);
    expect(host.workbook.properties.get("Pactua.metas")).toBe("Metas");
    await undo();
    expect([...host.workbook.properties]).toEqual([["Pactua.metas", "Metas de 2022"]]);
  });

  test("and a remake take no name that the user has given to cells of ours", async () => {
    const { port, host } = played();
    const { undo } = await port.apply(RICH_PATCH);
    host.workbook.names.push({ name: "minha_meta", formula: "='Metas'!$B$4", comment: "", scope: null });
    await port.apply(RICH_PATCH);
    await undo();
    expect(host.workbook.names.map(({ name }) => name)).toEqual(["orcamento", "local", "minha_meta"]);
  });

  test("does not stumble over a sheet that the user has deleted", async () => {
    const { port, host } = played();
    const { undo } = await port.apply(RICH_PATCH);
    host.workbook.sheets.splice(3, 1);
    await undo();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Fonte", "Muito oculta", "Oculta"]);
  });

  test("brings back all but the charts in an Excel that cannot say where their data come from", async () => {
    const { port, sheet } = played(undefined, { version: 1.14 });
    await port.apply(RICH_PATCH);
    const before = dumpSheet(sheet("Metas"));
    await (await port.apply({ sheets: [OTHER] })).undo();
    expect(dumpSheet(sheet("Metas"))).toEqual({ ...before, charts: [] });
  });

  test("of any patch over any other gives the workbook that was there", async () => {
    await fc.assert(fc.asyncProperty(sheets(), sheets(), async (first, second) => {
      const { port, host } = played();
      await port.apply({ sheets: first });
      const before = dumpWorkbook(host.workbook);
      await (await port.apply({ sheets: second })).undo();
      expect(dumpWorkbook(host.workbook)).toEqual(before);
    }), { numRuns: 60 });
  });
});

test("Excel and memory read the same after the same patches, whatever is in them", async () => {
  await fc.assert(fc.asyncProperty(fc.array(sheets(), { minLength: 1, maxLength: 3 }), async all => {
    const [excel, memory] = [played().port, memoryWorkbook(SOURCE)];
    for (const each of all) {
      const [written, remembered] = [await excel.apply({ sheets: each }), await memory.apply({ sheets: each })];
      expect(written.sheets).toEqual(remembered.sheets);
      expect((await excel.read()).sheets.map(withoutFormats)).toEqual((await memory.read()).sheets.map(withoutFormats));
    }
  }), { numRuns: 40 });
});

/** Of blank cells outside all values Excel is not asked for the format. */
function withoutFormats(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, formats: new Map() };
}

describe("made anew in its place", () => {
  test("a table that is there again is kept, so that formulas of the user go on naming it", async () => {
    const { port, sheet } = played();
    await port.apply({ sheets: [longSheet(5)] });
    const [table] = sheet("Longa").tables;
    await port.apply({ sheets: [longSheet(9)] });
    expect(sheet("Longa").tables).toEqual([{ ...table!, area: area(0, 0, 9, 3) }]);
  });

  test("the sheet itself stays, with what a patch cannot say", async () => {
    const { port, sheet } = played();
    await port.apply(RICH_PATCH);
    const metas = sheet("Metas");
    metas.charts.push({ ...metas.charts[0]!, id: "{user}", type: "Pie", name: "do usuário" });
    await port.apply(RICH_PATCH);
    expect(sheet("Metas").id).toBe(metas.id);
    expect(sheet("Metas").charts.map(({ name }) => name)).toEqual(["do usuário", "Atingimento"]);
  });
});

function sheets(): fc.Arbitrary<SheetPatch[]> {
  const place = fc.record({ row: fc.nat(5), column: fc.nat(3) });
  const content = fc.oneof(
    fc.oneof(fc.constantFrom("=A1", "'x", "06", "#N/A", "", null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()).map(one => value(0, 0, one).content),
    fc.constantFrom("=1+1", "=Fonte!B2").map(one => formula(0, 0, one, 0).content),
    fc.constantFrom("A1", "B2:C3").map(one => link(0, 0, "ver", "Fonte", one).content),
  );
  const styles: SheetPatch["styles"] = {
    head: { bold: true, fill: "1F4E78", color: "FFFFFF", align: "center", wrap: true }, framed: { border: "thin", numberFormat: "0.00%" },
    sum: { border: "top", italic: true, size: 9 }, input: { unlocked: true, verticalAlign: "top", numberFormat: "dd/mm/yyyy" },
  };
  const rule = fc.constantFrom({ type: "decimal" as const, min: 0 }, { type: "whole" as const, min: 1, max: 12 }, { type: "list" as const, values: ["sim", "não"] });
  const sheet = fc.record({
    key: fc.constantFrom("a", "b"), name: fc.constantFrom("Metas", "Fonte"), styles: fc.constant(styles),
    cells: fc.uniqueArray(fc.record({ at: place, content, style: fc.option(fc.constantFrom(...Object.keys(styles)), { nil: undefined }) }), { selector: cell => `${cell.at.row},${cell.at.column}`, maxLength: 12 })
      .map(cells => cells.map(({ at, ...cell }) => ({ ...at, ...cell }))),
    validations: fc.array(fc.record({ at: place, rule }), { maxLength: 4 }).map(all =>
      all.map(one => ({ area: area(one.at.row, one.at.column, one.at.row + 1, one.at.column + 1), rule: one.rule, title: "Valor", message: "Confira." }))),
    merges: fc.constantFrom([], [area(7, 0, 8, 2)]),
    names: fc.constantFrom([], [{ name: "teto", area: area(0, 0, 1, 0) }]),
    freeze: fc.constantFrom(undefined, { rows: 1, columns: 0 }, { rows: 0, columns: 2 }, { rows: 2, columns: 1 }),
  }).map(part => sheetPatch({ ...part, cells: part.merges.length > 0 ? [...part.cells, value(7, 0, "mesclada")] : part.cells, conditionals: part.cells.length > 3 ? [{ type: "expression", area: area(0, 0, 3, 3), formula: "A1>0", fill: "F2F2F2" }] : [] }));
  return fc.uniqueArray(sheet, { selector: ({ key }) => key, minLength: 1, maxLength: 2 });
}

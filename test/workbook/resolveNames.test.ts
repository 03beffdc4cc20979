import fc from "fast-check";
import { patchSnapshot } from "../../src/workbook/memory/patchSnapshot";
import { foldName } from "../../src/workbook/marks";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { resolveNames } from "../../src/workbook/resolveNames";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { area, formula, link, sheetPatch, value } from "../contract/patches";

function workbook(sheets: readonly string[], tables: readonly string[] = []): WorkbookSnapshot {
  return {
    sheets: sheets.map((name, index): SheetSnapshot => ({
      name, visibility: "visible", values: [], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [],
      tables: index > 0 ? [] : tables.map(table => ({ name: table, area: area(0, 0, 1, 0), columns: ["a"] })),
    })),
    names: [],
    properties: {},
  };
}

function namesFor(wished: readonly string[], existing: readonly string[]): readonly string[] {
  return resolveNames({ sheets: wished.map(name => sheetPatch({ key: name, name })) }, workbook(existing)).sheets.map(sheet => sheet.name);
}

describe("names of a patch in a workbook", () => {
  test("a free name stays as it is wished", () => {
    expect(namesFor(["Metas", "Faixas"], ["AB"])).toEqual(["Metas", "Faixas"]);
  });

  test("a sheet that the user has, in whatever case, gets (Pactua)", () => {
    expect(namesFor(["Metas"], ["METAS"])).toEqual(["Metas (Pactua)"]);
    expect(namesFor(["Composição"], ["composiça\u0303o".normalize("NFD")])).toEqual(["Composição (Pactua)"]);
  });

  test("and a number where that is taken too", () => {
    expect(namesFor(["Metas"], ["Metas", "Metas (Pactua)"])).toEqual(["Metas (Pactua 2)"]);
  });

  test("what Excel forbids in a sheet's name is mended", () => {
    expect(namesFor(["Avaliação: HU/HC [2023]?*\\", "'aspas'", "", "Histórico"], []))
      .toEqual(["Avaliação- HU-HC -2023----", "aspas", "Pactua", "Histórico (Pactua)"]);
  });

  test("a name is never longer than 31 characters, with its suffix", () => {
    const long = "Avaliação do Hospital Universitário";
    expect(namesFor([long, long], ["x"])).toEqual(["Avaliação do Hospital Universit", "Avaliação do Hospital (Pactua)"]);
  });

  test("every resolved name is valid and unlike all others", () => {
    const name = fc.oneof(fc.constantFrom("Metas", "metas", "Metas (Pactua)", "History", "a/b", "'", "x".repeat(40)), fc.string({ maxLength: 45 }));
    fc.assert(fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 4 }), (wished, existing) => {
      const user = [...new Map(existing.map(one => [foldName(one), one])).values()];
      const patch = { sheets: wished.map((one, index) => sheetPatch({ key: `k${index}`, name: one })) };
      const real = resolveNames(patch, workbook(user)).sheets.map(sheet => sheet.name);
      expect(new Set([...user, ...real].map(foldName)).size).toBe(user.length + real.length);
      for (const one of real) expect(one).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/s);
    }));
  });

  test("tables and ranges share one drawer, with the user's and with each other", () => {
    const patch: WorkbookPatch = { sheets: [sheetPatch({
      key: "metas", name: "Metas",
      tables: [{ name: "tblMetas", area: area(0, 0, 1, 0), columns: ["a"] }],
      names: [{ name: "TBLMETAS", area: area(0, 0, 0, 0) }],
    })] };
    const [sheet] = resolveNames(patch, workbook(["AB"], ["TblMetas"])).sheets;
    expect(sheet!.tables[0]!.name).toBe("tblMetas_Pactua");
    expect(sheet!.names[0]!.name).toBe("TBLMETAS_Pactua2");
  });

  test("two sheets that wish the same table name each mean their own", () => {
    const sheet = (key: string) => sheetPatch({
      key, name: key, tables: [{ name: "tbl", area: area(0, 0, 1, 0), columns: ["a"] }], cells: [formula(3, 0, "=SUM(tbl[a])")],
    });
    const formulas = resolveNames({ sheets: [sheet("a"), sheet("b")] }, workbook([])).sheets.map(one => one.cells[0]!.content);
    expect(formulas).toEqual([{ formula: "=SUM(tbl[a])", cached: undefined }, { formula: "=SUM(tbl_Pactua[a])", cached: undefined }]);
  });

  test("formulas mean the patch's sheet, links the user's where there is one", () => {
    const patch: WorkbookPatch = { sheets: [
      sheetPatch({ key: "metas", name: "Metas", cells: [value(0, 0, "Metas!A1")] }),
      sheetPatch({
        key: "lista", name: "Lista",
        cells: [formula(0, 0, "=SUM(Metas!A1:A3)&\"Metas!\""), link(1, 0, "fonte", "Metas", "B4"), link(2, 0, "fonte", "AB", "B4")],
        conditionals: [{ type: "expression", area: area(0, 0, 0, 0), formula: "'Metas'!$A$1>0" }],
      }),
    ] };
    const [metas, lista] = resolveNames(patch, workbook(["AB", "Metas"])).sheets;
    expect(metas!.cells[0]!.content).toEqual({ value: "Metas!A1" });
    expect(lista!.cells.map(cell => cell.content)).toEqual([
      { formula: "=SUM('Metas (Pactua)'!A1:A3)&\"Metas!\"", cached: undefined },
      { text: "fonte", link: { sheet: "Metas", target: "B4" } },
      { text: "fonte", link: { sheet: "AB", target: "B4" } },
    ]);
    expect(lista!.conditionals[0]).toMatchObject({ formula: "'Metas (Pactua)'!$A$1>0" });
  });

  test("a link to a sheet that only the patch has follows its new name", () => {
    const wished = "Avaliação do Hospital Universitário";
    const patch = { sheets: [sheetPatch({ key: "a", name: wished, cells: [link(0, 0, "topo", wished, "A1")] })] };
    expect(resolveNames(patch, workbook([])).sheets[0]!.cells[0]!.content).toMatchObject({ link: { sheet: "Avaliação do Hospital Universit" } });
  });

  test("resolved again after it was written, a patch has the same names", () => {
    const patch: WorkbookPatch = { sheets: ["Metas", "metas", "Metas (Pactua)"].map((name, index) => sheetPatch({
      key: `k${index}`, name, tables: [{ name: "tbl", area: area(0, 0, 1, 0), columns: ["a"] }],
    })) };
    const before = workbook(["Metas"], ["tbl"]);
    const once = resolveNames(patch, before);
    expect(resolveNames(patch, patchSnapshot(before, once))).toEqual(once);
  });

  test("a mark whose sheet the user has deleted counts for nothing", () => {
    const snapshot: WorkbookSnapshot = { ...workbook(["AB"]), properties: { "Pactua.metas": "Metas (Pactua)" } };
    expect(resolveNames({ sheets: [sheetPatch({ key: "metas", name: "Metas" })] }, snapshot).sheets[0]!.name).toBe("Metas");
  });
});

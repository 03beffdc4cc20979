import { toNumber } from "../../src/domain/fraction";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { NO_RECIPE, type Recipe, recipeIn, recipeProperties } from "../../src/intake/recipe";
import type { Records } from "../../src/intake/records";
import { amendRecipe, forget, moveHeader, previewCorrection, setAside, startCorrection } from "../../src/jobs/correction";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

/** Headers in words of the house that wrote them: nothing here says which column is the target. */
const ODD: readonly (readonly CellValue[])[] = [
  ["Plano de 2024"],
  ["Item", "O que se espera", "Compromisso", "Pontuação relativa"],
  ["", "Consultas", 320, "60%"],
  ["", "Exames", 150, "40%"],
];
const sheet = sheetOf(ODD, { name: "UBS" });

function lines({ targets }: Records) {
  return targets.map(({ at, indicator, value, weight }) => [at.cell, indicator, value && toNumber(value), weight && toNumber(weight)]);
}

function taught(): Recipe {
  const start = moveHeader(sheet, startCorrection("UBS", "A1:D4", null), 1);
  return amendRecipe(NO_RECIPE, sheet, { ...start, roles: { 1: "indicator", 2: "target", 3: "weight" } });
}

describe("a correction of how a table is read", () => {
  test("before it nothing is found; the columns come with two samples each", () => {
    expect(readWorkbook(workbookOf(sheet)).targets).toEqual([]);
    const preview = previewCorrection(sheet, moveHeader(sheet, startCorrection("UBS", "A1:D4", null), 1), []);
    expect(preview.block).toBeNull();
    expect(preview.columns.map(({ letters, header, samples }) => [letters, header, ...samples])).toEqual([
      ["A", "Item"], ["B", "O que se espera", "Consultas", "Exames"], ["C", "Compromisso", "320", "150"], ["D", "Pontuação relativa", "60%", "40%"],
    ]);
    expect(preview.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test("the meanings chosen make it a table of targets", () => {
    const start = moveHeader(sheet, startCorrection("UBS", "A1:D4", null), 1);
    const preview = previewCorrection(sheet, { ...start, roles: { 1: "indicator", 2: "target", 3: "weight" } }, []);
    expect(preview.block).toMatchObject({ kind: "targets", range: "A2:D4", count: 2 });
    expect(lines(preview.records)).toEqual([["C3", "Consultas", 320, 0.6], ["C4", "Exames", 150, 0.4]]);
  });

  test("it survives the way through the workbook's properties, whatever its length, and is replayed without being given", () => {
    const properties = recipeProperties(taught(), {}) as Record<string, string>;
    for (const value of Object.values(properties)) expect(value.length).toBeLessThanOrEqual(255);
    expect(recipeIn(properties)).toEqual(taught());
    expect(readWorkbook({ ...workbookOf(sheet), properties }).targets).toHaveLength(2);
  });

  test("next month's sheet, of another name and further down, is read the same way", () => {
    const next = sheetOf([["Plano de 2024"], ["Revisto em maio"], [""], ...ODD.slice(1)], { name: "UBS maio" });
    expect(lines(readWorkbook(workbookOf(next), taught()))).toEqual([["C5", "Consultas", 320, 0.6], ["C6", "Exames", 150, 0.4]]);
  });

  test("where the sheet it was made for is there, others of the same headers are left alone", () => {
    const twin = sheetOf(ODD, { name: "UPA" });
    expect(new Set(readWorkbook(workbookOf(sheet, twin), taught()).targets.map(({ at }) => at.sheet))).toEqual(new Set(["UBS"]));
  });

  test("a header row taken by mistake is one no more", () => {
    const twoHeads = sheetOf([["Indicador", "Meta", "Peso"], ["Indicador", "Meta pactuada", "Peso (%)"], ["Consultas", 320, "100%"]]);
    const found = readWorkbook(workbookOf(twoHeads)).blocks[0]!;
    const moved = moveHeader(twoHeads, startCorrection("Plan1", found.range, found), 1);
    const records = readWorkbook(workbookOf(twoHeads), amendRecipe(NO_RECIPE, twoHeads, moved));
    expect(records.blocks.map(({ headerRows }) => headerRows)).toEqual([[1]]);
    expect(records.targets).toHaveLength(1);
  });

  test("a column can be left out", () => {
    const table = sheetOf([["Indicador", "Meta", "Peso"], ["Consultas", 320, "100%"]]);
    const found = readWorkbook(workbookOf(table)).blocks[0]!;
    const recipe = amendRecipe(NO_RECIPE, table, { ...startCorrection("Plan1", found.range, found), roles: { 2: null } });
    expect(readWorkbook(workbookOf(table), recipe).targets[0]).toMatchObject({ indicator: "Consultas", weighted: false });
  });

  test("a correction made again takes the place of the one before", () => {
    const start = moveHeader(sheet, startCorrection("UBS", "A1:D4", null), 1);
    const again = amendRecipe(taught(), sheet, { ...start, foundRows: [1], roles: { 1: "indicator", 3: "target" } });
    expect(again.tables).toHaveLength(1);
  });
});

describe("a table set aside", () => {
  const table = [["Indicador", "Meta", "Peso"], ["Consultas", 320, "100%"], ["", "", ""], ["Indicador", "Meta", "Peso"], ["Exames", 150, "100%"]] as const;
  const two = sheetOf([...table.slice(0, 3), ["Segundo quadro"], ...table.slice(3)]);

  test("is listed as ignored, and its twin on the same sheet still read", () => {
    const [first] = readWorkbook(workbookOf(two)).blocks;
    const recipe = setAside(NO_RECIPE, two, first!);
    const records = readWorkbook(workbookOf(two), recipe);
    expect(records.targets.map(({ indicator }) => indicator)).toEqual(["Exames"]);
    expect(records.ignored).toEqual([{ sheet: "Plan1", range: first!.range, reason: "set-aside" }]);
    expect(readWorkbook(workbookOf(two), forget(recipe, two, first!.range)).targets).toHaveLength(2);
  });

  test("whole sheets can be left alone, or read though hidden", () => {
    const hidden = sheetOf([["Indicador", "Meta"], ["Consultas", 320]], { name: "Oculta", visibility: "hidden" });
    const recipe: Recipe = { tables: [], sheets: { Plan1: "ignore", Oculta: "read" } };
    const records = readWorkbook(workbookOf(two, hidden), recipe);
    expect(records.targets.map(({ at }) => at.sheet)).toEqual(["Oculta"]);
    expect(records.ignored).toContainEqual({ sheet: "Plan1", range: "A1:C6", reason: "set-aside" });
  });
});

test("properties that are no recipe give an empty one", () => {
  expect(recipeIn({ "Pactua.receita.1": ":{broken" })).toEqual(NO_RECIPE);
  expect(recipeIn({ "Pactua.receita.1": "Metas" })).toEqual(NO_RECIPE);
  expect(recipeIn({})).toEqual(NO_RECIPE);
});

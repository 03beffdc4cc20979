import { readFile, writeFile } from "node:fs/promises";
import { readXlsx, type Sheet, writeXlsx } from "hucre/xlsx";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { area, formula, link, RICH_PATCH, sheetPatch, value } from "../../contract/patches";
import { temporaryFolder } from "../temporaryFolder";

const inFolder = temporaryFolder();

async function added(patch = RICH_PATCH): Promise<Sheet> {
  await writeFile(inFolder("entrada.xlsx"), await writeXlsx({ sheets: [{ name: "Fonte", rows: [["x"]] }], defaultFont: { name: "Arial", size: 9 } }));
  const workbook = await openWorkbookFile(inFolder("entrada.xlsx"));
  await workbook.apply(patch);
  await workbook.save(inFolder("saida.xlsx"), { overwrite: true });
  return (await readXlsx(await readFile(inFolder("saida.xlsx")), { readStyles: true })).sheets[1]!;
}

describe("a sheet that Pactua adds to a file", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await added();
  });

  test("has its styles, in the letters of the user's workbook", () => {
    expect(sheet.cells!.get("0,0")!.style!.font).toMatchObject({ name: "Arial", size: 14, bold: true });
    expect(sheet.cells!.get("2,0")!.style).toMatchObject({
      font: { name: "Arial", size: 9, bold: true, color: { rgb: "FFFFFF" } },
      fill: { pattern: "solid", fgColor: { rgb: "1F4E78" } },
      alignment: { horizontal: "center", wrapText: true },
      border: { left: { style: "thin" }, bottom: { style: "thin" } },
    });
    expect(sheet.cells!.get("5,3")!.style!.border).toMatchObject({ top: { style: "thin" } });
  });

  test("leaves its input cells open when the sheet is protected, also the blank one", () => {
    expect(sheet.cells!.get("3,1")!.style!.protection).toEqual({ locked: false });
    expect(sheet.cells!.get("4,1")!.style!.protection).toEqual({ locked: false });
    expect(sheet.cells!.get("3,3")!.style!.protection).toBeUndefined();
  });

  test("has its formulas with what they gave", () => {
    expect(sheet.cells!.get("3,3")).toMatchObject({ formula: "ROUND(B4*C4,2)", formulaResult: 2.24 });
    expect(sheet.cells!.get("4,3")).toMatchObject({ formula: "IF(B5=\"\",\"\",B5*C5)", value: "" });
  });

  test("links to a cell of the workbook", () => {
    expect(sheet.cells!.get("5,0")).toMatchObject({ value: "fonte", hyperlink: { location: "'Fonte'!B2:C3" } });
  });

  test("checks what is typed", () => {
    expect(sheet.dataValidations).toMatchObject([
      { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", range: "B4:B5", inputTitle: "Meta", errorMessage: "Um número, zero ou mais." },
      { type: "list", values: ["Consultas", "Partos"], range: "A4" },
      { type: "whole", operator: "between", formula1: "1", formula2: "12", range: "B6" },
    ]);
  });

  test("has its data bar and its conditional look", () => {
    expect(sheet.conditionalRules).toMatchObject([
      { type: "dataBar", range: "C4:C5", dataBar: { cfvo: [{ type: "num", value: "0" }, { type: "num", value: "1" }], color: "FF5B9BD5" } },
      { type: "expression", range: "A4:D5", formula: "$B4=\"\"", style: { font: { color: { rgb: "7F7F7F" } }, fill: { bgColor: { rgb: "F2F2F2" } } } },
    ]);
  });

  test("has its chart, named and described, over its own cells", () => {
    expect(sheet.charts).toMatchObject([{
      title: "Atingimento por indicador", altText: "Barras: peso de cada indicador",
      anchor: { from: { row: 8, col: 0 }, to: { row: 21, col: 4 } },
      series: [{ name: "Peso", valuesRef: "'Metas'!$C$4:$C$5", categoriesRef: "'Metas'!$A$4:$A$5", color: "5B9BD5" }],
    }]);
  });

  test("prints on A4 landscape, fitted to its width, header repeated, pages numbered", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: "$A$1:$D$21", printTitlesRow: "$3:$3",
    });
    expect(sheet.headerFooter!.oddFooter).toBe("&LPactua&RPágina &P de &N");
  });

  test("has its widths, heights, frozen rows and tab colour", () => {
    expect(sheet.columns!.map(column => column.width)).toEqual([42, 12.5, 10, 16]);
    expect(sheet.rowDefs!.get(2)).toEqual({ height: 30 });
    expect(sheet.freezePane).toEqual({ rows: 3, columns: 1 });
    expect(sheet.view!.tabColor).toEqual({ rgb: "1F4E78" });
  });

  test("has its table with filter and style", () => {
    expect(sheet.tables).toMatchObject([{ name: "tblMetas", range: "A3:D5", style: "TableStyleLight9", showAutoFilter: true }]);
  });

  test("keeps a text that looks like a formula from becoming one when it is edited", async () => {
    await added({ sheets: [sheetPatch({ key: "t", name: "T", cells: [value(0, 0, "=1+1"), value(0, 1, "+55"), value(0, 2, "texto")] })] });
    const workbook = await openWorkbookFile(inFolder("saida.xlsx"));
    expect((await workbook.read()).sheets[1]!.values).toEqual([["=1+1", "+55", "texto"]]);
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = unzipSync(await readFile(inFolder("saida.xlsx")));
    const looks = strFromU8(parts["xl/styles.xml"]!).match(/<cellXfs.*<\/cellXfs>/)![0].match(/<xf [^>]*>/g)!;
    const lookOf = (cell: string) => looks[Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(strFromU8(parts["xl/worksheets/sheet2.xml"]!))?.[1] ?? 0)];
    expect([lookOf("A1"), lookOf("B1"), lookOf("C1")].map(look => look!.includes("quotePrefix=\"1\""))).toEqual([true, true, false]);
  });

  test("keeps within what Excel holds, so that the file never has to be repaired", async () => {
    const long = "x".repeat(40_000);
    const cells = [value(0, 0, long), ...Array.from({ length: 65_531 }, (_, row) => link(row + 1, 0, "fonte", "Fonte", "A1"))];
    const validations = [{ area: area(0, 0, 0, 0), rule: { type: "whole", min: 0 } as const, title: long, message: long }];
    const full = await added({ sheets: [sheetPatch({ key: "g", name: "G", cells, validations, rowHeights: { 0: 900 } })] });
    expect(full.cells!.get("65530,0")!.hyperlink).toBeDefined();
    expect(full.rows[65_531]).toEqual(["fonte"]);
    expect(full.cells!.get("65531,0")?.hyperlink).toBeUndefined();
    expect(String(full.rows[0]![0])).toHaveLength(32_767);
    expect(full.dataValidations![0]!.inputTitle).toHaveLength(32);
    expect(full.dataValidations![0]!.errorMessage).toHaveLength(225);
    expect(full.rowDefs!.get(0)).toEqual({ height: 409 });
  });

  test("writes functions of Excel 2019 with the prefix that files need, and reads them without", async () => {
    const patch = { sheets: [sheetPatch({ key: "f", name: "F", cells: [formula(0, 0, "=IFS(A2>0,\"IFS(\",TRUE,SUMIFS(A2,A2,1))", "x")] })] };
    expect((await added(patch)).cells!.get("0,0")!.formula).toBe("_xlfn.IFS(A2>0,\"IFS(\",TRUE,SUMIFS(A2,A2,1))");
    const snapshot = await (await openWorkbookFile(inFolder("saida.xlsx"))).read();
    expect(snapshot.sheets[1]!.formulas.get("A1")).toBe("=IFS(A2>0,\"IFS(\",TRUE,SUMIFS(A2,A2,1))");
  });
});

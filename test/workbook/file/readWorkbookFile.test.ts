import { writeFile } from "node:fs/promises";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { temporaryFolder } from "../temporaryFolder";
import { handMadeParts, packed } from "./handMade";

const inFolder = temporaryFolder();

async function read(parts: Readonly<Record<string, string | Uint8Array>>) {
  await writeFile(inFolder("feito-a-mao.xlsx"), packed(parts));
  return (await openWorkbookFile(inFolder("feito-a-mao.xlsx"))).read();
}

async function readSheet(sheetData: string, change = (parts: Record<string, string>) => parts): Promise<SheetSnapshot> {
  return (await read(change(handMadeParts(sheetData)))).sheets[0]!;
}

describe("reading a file", () => {
  test("gives dates as serial numbers with their format, times too", async () => {
    const sheet = await readSheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45291.75</v></c><c r=\"B1\" s=\"1\"><v>59</v></c><c r=\"C1\" s=\"1\"><v>61</v></c><c r=\"D1\" s=\"1\"><v>0.5</v></c></row>");
    expect(sheet.values).toEqual([[45291.75, 59, 61, 0.5]]);
    expect(sheet.formats.get("A1")).toBe("m/d/yyyy");
  });

  test("counts the days of the 1904 system as those of 1900", async () => {
    const sheet = await readSheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43829</v></c><c r=\"B1\"><v>43829</v></c></row>", parts => ({
      ...parts, "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"),
    }));
    expect(sheet.values).toEqual([[45291, 43829]]);
  });

  test("writes out a formula that is shared over an area", async () => {
    const sheet = await readSheet([
      "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:B2\" si=\"0\">C1*$D$1+\"C1\"+C$1+LOG10(C1)+'C1'!C1+tbl[C1]+C1_x</f><v>1</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>",
      "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>",
    ].join(""));
    expect(Object.fromEntries(sheet.formulas)).toEqual({
      A1: "=C1*$D$1+\"C1\"+C$1+LOG10(C1)+'C1'!C1+tbl[C1]+C1_x",
      B1: "=D1*$D$1+\"C1\"+D$1+LOG10(D1)+'C1'!D1+tbl[C1]+C1_x",
      A2: "=C2*$D$1+\"C1\"+C$1+LOG10(C2)+'C1'!C2+tbl[C1]+C1_x",
    });
    expect(sheet.values).toEqual([[1, 2], [3]]);
  });

  test("tells an error from a text, with and without a formula", async () => {
    const sheet = await readSheet("<row r=\"1\"><c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>#N/A</t></is></c></row>");
    expect(sheet.values).toEqual([[{ error: "#DIV/0!" }, { error: "#N/A" }, "#N/A"]]);
    expect([...sheet.formulas]).toEqual([["A1", "=1/0"]]);
  });

  test("puts cells without an address in their turn, and leaves out blank rows and cells at the end", async () => {
    const sheet = await readSheet("<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row><row r=\"4\"><c r=\"B4\"><v>2</v></c><c r=\"F4\" s=\"1\"/></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>");
    expect(sheet.values).toEqual([[1, true], [], [], [null, 2]]);
  });

  test("lists a sheet that is only a chart, without cells, in its place", async () => {
    const parts = handMadeParts();
    const snapshot = await read({
      ...parts,
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<sheets>", "<sheets><sheet name=\"Gráfico1\" sheetId=\"1\" r:id=\"rId9\"/>"),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Rel"),
      "xl/chartsheets/sheet1.xml": "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>",
    });
    expect(snapshot.sheets.map(({ name, chartOnly, values }) => ({ name, chartOnly, values }))).toEqual([
      { name: "Gráfico1", chartOnly: true, values: [] }, { name: "Plan1", chartOnly: undefined, values: [[1]] },
    ]);
  });

  test("keeps only Pactua's own properties of the workbook, and they are texts", async () => {
    const parts = handMadeParts();
    const property = (name: string, value: string) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}">${value}</property>`;
    const snapshot = await read({
      ...parts,
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property("Pactua.receita", "<vt:lpwstr>{}</vt:lpwstr>")}${property("Pactua.n", "<vt:i4>3</vt:i4>")}${property("Processo", "<vt:lpwstr>1</vt:lpwstr>")}</Properties>`,
    });
    expect(snapshot.properties).toEqual({ "Pactua.receita": "{}" });
  });
});

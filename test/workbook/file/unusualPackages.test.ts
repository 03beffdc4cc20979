import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { RICH_PATCH, sheetPatch, value } from "../../contract/patches";
import { temporaryFolder } from "../temporaryFolder";
import { changedParts } from "./changedParts";
import { handMadeParts, packed } from "./handMade";
import { packageFaults } from "./packageFaults";

const inFolder = temporaryFolder();
type Contents = Record<string, string | Uint8Array>;

async function added(parts: Contents, name = "entrada.xlsx") {
  const before = packed(parts);
  await writeFile(inFolder(name), before);
  const workbook = await openWorkbookFile(inFolder(name));
  await workbook.apply(RICH_PATCH);
  await workbook.save(inFolder(`saida-${name}`), { overwrite: true });
  const after = new Uint8Array(await readFile(inFolder(`saida-${name}`)));
  return { before, after, workbook, text: (path: string) => strFromU8(unzipSync(after)[path]!) };
}

describe("sheets added to an unusual package", () => {
  test("numbers go on from the user's: sheets, pointers, formats, fonts, looks", async () => {
    const { after, before, text } = await added(handMadeParts());
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual([]);
    expect(text("xl/workbook.xml")).toContain("<sheet name=\"Metas\" sheetId=\"8\" r:id=\"rId3\"/>");
    expect(text("xl/styles.xml")).toContain("<numFmts count=\"3\"><numFmt numFmtId=\"164\"");
    expect(text("xl/styles.xml")).toMatch(/<dxfs count="1"><dxf>.*<\/dxf><\/dxfs><\/styleSheet>$/);
  });

  test("every element carries the prefix that the workbook's own ones have", async () => {
    const parts = handMadeParts();
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const { after, before, workbook, text } = await added({ ...parts, "xl/workbook.xml": prefixed(parts["xl/workbook.xml"]!), "xl/styles.xml": prefixed(parts["xl/styles.xml"]!) });
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual([]);
    expect(text("xl/workbook.xml")).toContain("<x:definedName name=\"teto\"");
    expect(text("xl/styles.xml")).not.toMatch(/<(?!\/?x:|\?)/);
    const metas = (await workbook.read()).sheets[1]!;
    expect(metas.formats.get("D4")).toBe("\"R$\" #,##0.00");
  });

  test("a workbook without styles gets some", async () => {
    const parts: Contents = handMadeParts();
    delete parts["xl/styles.xml"];
    const clean = (path: string, pattern: RegExp) => { parts[path] = String(parts[path]).replace(pattern, ""); };
    clean("[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/);
    clean("xl/_rels/workbook.xml.rels", /<Relationship Id="rId2"[^>]*>/);
    const { after, workbook } = await added(parts);
    expect(packageFaults(after)).toEqual([]);
    expect((await workbook.read()).sheets[1]!.formats.get("C5")).toBe("0.00%");
  });

  test("the order of calculation is left to Excel, which makes it anew", async () => {
    const parts = handMadeParts();
    const { after, before } = await added({
      ...parts,
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace("</Types>", "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>"),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", "<Relationship Id=\"rId5\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Rel"),
      "xl/calcChain.xml": "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"A1\" i=\"7\"/></calcChain>",
    });
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual(["[Content_Types].xml: Types lost or moved an entry", "xl/_rels/workbook.xml.rels: Relationships lost or moved an entry", "xl/calcChain.xml is gone"]);
  });

  test("the user's properties and names stay before Pactua's", async () => {
    const parts = handMadeParts();
    const { after, before, text } = await added({
      ...parts,
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace("</Types>", "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>"),
      "_rels/.rels": parts["_rels/.rels"]!.replace("</Rel", "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/></Rel"),
      "docProps/custom.xml": "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"4\" name=\"Processo\"><vt:bool>true</vt:bool></property></Properties>",
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("</sheets>", "</sheets><definedNames><definedName name=\"meu\">Plan1!$A$1</definedName></definedNames><calcPr calcId=\"1\"/>"),
    });
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual([]);
    expect(text("docProps/custom.xml")).toContain("pid=\"5\" name=\"Pactua.metas\"");
    expect(text("xl/workbook.xml")).toContain("<calcPr calcId=\"1\"/>");
  });

  test("a formula without its value asks Excel to compute when the workbook is opened", async () => {
    const { workbook } = await added(handMadeParts());
    await workbook.apply({ sheets: [sheetPatch({ key: "x", name: "X", cells: [{ row: 0, column: 0, content: { formula: "=1+1" } }] })] });
    await workbook.save(inFolder("outra.xlsx"), { overwrite: true });
    expect(strFromU8(unzipSync(await readFile(inFolder("outra.xlsx")))["xl/workbook.xml"]!)).toContain("<calcPr fullCalcOnLoad=\"1\"/>");
  });

  test("macros stay, byte for byte, and the output keeps the kind of the input", async () => {
    const parts = handMadeParts();
    const macro = {
      ...parts,
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", "<Relationship Id=\"rId3\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Rel"),
      "xl/vbaProject.bin": new Uint8Array([1, 2, 3, 250]),
    };
    const { after, before, workbook } = await added(macro, "macro.xlsm");
    expect(changedParts(before, after)).toEqual([]);
    expect(packageFaults(after)).toEqual([]);
    await expect(workbook.save(inFolder("sem-macro.xlsx"), { overwrite: true })).rejects.toMatchObject({ code: "output-extension", params: { extension: ".xlsm" } });
  });

  test("a strict workbook can be read but not added to", async () => {
    const parts = handMadeParts();
    const strict = (xml: string) => xml.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
    await writeFile(inFolder("estrito.xlsx"), packed(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strict(xml)]))));
    const workbook = await openWorkbookFile(inFolder("estrito.xlsx"));
    expect((await workbook.read()).sheets[0]!.values).toEqual([[1]]);
    await expect(workbook.apply(RICH_PATCH)).rejects.toMatchObject({ code: "strict-format" });
  });

  test("what the user hung on Pactua's sheet goes with it when it is made anew, and nothing of it is left over", async () => {
    const { after } = await added(handMadeParts());
    const parts = Object.fromEntries(Object.entries(unzipSync(after)));
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    parts[rels] = Buffer.from(strFromU8(parts[rels]!).replace("</Rel", "<Relationship Id=\"rId8\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Rel"));
    parts["xl/comments1.xml"] = Buffer.from("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors/><commentList/></comments>");
    await writeFile(inFolder("comentado.xlsx"), packed(parts));
    const workbook = await openWorkbookFile(inFolder("comentado.xlsx"));
    await workbook.apply({ sheets: [sheetPatch({ key: "metas", name: "Metas", cells: [value(0, 0, "novo")] })] });
    await workbook.save(inFolder("saida.xlsx"), { overwrite: true });
    const paths = Object.keys(unzipSync(await readFile(inFolder("saida.xlsx"))));
    expect(paths.filter(path => /comments|drawing|chart/.test(path))).toEqual([]);
    expect(packageFaults(await readFile(inFolder("saida.xlsx")))).toEqual([]);
  });
});

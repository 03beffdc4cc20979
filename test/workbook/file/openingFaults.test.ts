import { mkdir, readFile, writeFile } from "node:fs/promises";
import * as fs from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { workbookErrorSentence } from "../../../src/locale/workbookErrors";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { temporaryFolder } from "../temporaryFolder";
import { handMadeParts, packed } from "./handMade";

jest.mock("node:fs/promises", () => ({ __esModule: true, ...jest.requireActual<typeof fs>("node:fs/promises") }));

const inFolder = temporaryFolder();
const MIB = 1024 * 1024;

/** Opens and reads: some damage shows only in the sheets. */
async function faultOf(name: string, bytes?: Uint8Array | string): Promise<WorkbookError> {
  if (bytes !== undefined) await writeFile(inFolder(name), bytes);
  try {
    await (await openWorkbookFile(inFolder(name))).read();
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    return error as WorkbookError;
  }
  throw new Error(`${name} was opened`);
}

function oleContainer(streamName: string): Uint8Array {
  const bytes = Buffer.alloc(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(streamName, 1024, "utf16le");
  return bytes;
}

function without(path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(handMadeParts()).filter(([name]) => name !== path));
}

/** A sheet that says it has this many bytes of blanks: packed they are next to nothing. */
function bomb(bytes: number): Uint8Array {
  return packed({ ...handMadeParts(), "xl/worksheets/sheet2.xml": new Uint8Array(bytes).fill(32) });
}

describe("a file that is no readable workbook is refused with the reason", () => {
  test.each<[string, string, () => Promise<Uint8Array | string> | Uint8Array | string]>([
    ["empty-file", "vazio.xlsx", () => ""],
    ["not-a-workbook", "texto.xlsx", () => "isto não é uma planilha"],
    ["not-a-workbook", "pagina.xls", () => "<html><table></table></html>"],
    ["not-a-workbook", "zip-qualquer.xlsx", () => zipSync({ "leia-me.txt": strToU8("oi") })],
    ["not-a-workbook", "documento.xlsx", () => zipSync({ "_rels/.rels": strToU8("<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"), "word/document.xml": strToU8("<w:document/>") })],
    ["other-format", "dados.csv", () => "a;b\n1;2\n"],
    ["other-format", "dados.ods", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") })],
    ["other-format", "binario.xlsb", () => packed({ ...handMadeParts(), "_rels/.rels": handMadeParts()["_rels/.rels"]!.replace("workbook.xml", "workbook.bin") })],
    ["old-xls", "antigo.xls", () => oleContainer("Workbook")],
    ["encrypted", "senha.xlsx", () => writeXlsx({ sheets: [{ name: "a", rows: [[1]] }], encryption: { password: "segredo", spinCount: 10 } })],
    ["broken", "cortado.xlsx", async () => (await readFile("samples/contrato-complexo-saude.xlsx")).subarray(0, 20_000)],
    ["broken", "cortado-no-fim.xlsx", async () => (await readFile("samples/contrato-complexo-saude.xlsx")).subarray(0, -40)],
    ["broken", "so-o-comeco.xlsx", () => new Uint8Array([0x50, 0x4b, 3, 4])],
    ["broken", "sem-planilha.xlsx", () => packed(without("xl/worksheets/sheet1.xml"))],
    ["broken", "sem-pasta.xlsx", () => packed(without("xl/workbook.xml"))],
    ["broken", "xml-quebrado.xlsx", () => packed({ ...handMadeParts(), "xl/workbook.xml": "<workbook><sheets>" })],
    ["too-large", "bomba.xlsx", () => bomb(80 * MIB)],
    ["no-sheets", "sem-abas.xlsx", () => packed({ ...handMadeParts(), "xl/workbook.xml": handMadeParts()["xl/workbook.xml"]!.replace(/<sheet .*\/>/, "") })],
  ])("%s: %s", async (code, name, make) => {
    const fault = await faultOf(name, await make());
    expect(fault.code).toBe(code);
    expect(fault.params.file).toBe(name);
  });

  test("damaged within: a part whose bytes were changed", async () => {
    const bytes = await readFile("samples/contrato-complexo-saude.xlsx");
    const at = bytes.indexOf("xl/worksheets/sheet3.xml") + 200;
    for (let i = 0; i < 60; i++) bytes[at + i] = bytes[at + i]! ^ 0xff;
    expect((await faultOf("mudado.xlsx", bytes)).code).toBe("broken");
  });

  test("a bomb that lies about its size is not unpacked beyond it", async () => {
    const lying = (part: string) => {
      const bytes = Buffer.from(packed({ ...handMadeParts(), [part]: new Uint8Array(80 * MIB).fill(32) }));
      bytes.writeUInt32LE(1000, bytes.lastIndexOf(part) - 46 + 24);
      return bytes;
    };
    expect((await faultOf("mentira.xlsx", lying("xl/worksheets/sheet1.xml"))).code).toBe("broken");
    await writeFile(inFolder("mentira-ao-lado.xlsx"), lying("xl/media/image1.png"));
    const workbook = await openWorkbookFile(inFolder("mentira-ao-lado.xlsx"));
    expect((await workbook.read()).sheets).toHaveLength(1);
    await expect(workbook.apply({ sheets: [] })).rejects.toMatchObject({ code: "broken" });
  });

  test("a cell at the far corner of a full sheet is beyond all bounds", async () => {
    const cells = ["<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"].join("");
    expect((await faultOf("canto.xlsx", packed(handMadeParts(cells)))).code).toBe("too-large");
  });

  test("not there, a folder, a folder on the way that is a file", async () => {
    await mkdir(inFolder("pasta.xlsx"));
    expect((await faultOf("nao-existe.xlsx")).code).toBe("not-found");
    expect((await faultOf("pasta.xlsx")).code).toBe("is-a-folder");
    await writeFile(inFolder("arquivo"), "x");
    expect((await faultOf("arquivo/dentro.xlsx")).code).toBe("not-found");
  });

  test.each([["EACCES", "no-permission"], ["EPERM", "no-permission"], ["EIO", "unreadable"]])("the system says %s: %s", async (system, code) => {
    // Whoever runs as root is never refused, so the answer of the system is played.
    const readFileMock = jest.spyOn(fs, "readFile").mockRejectedValueOnce(Object.assign(new Error(system), { code: system }));
    expect((await faultOf("fechado.xlsx", packed(handMadeParts()))).code).toBe(code);
    readFileMock.mockRestore();
  });
});

test("every sentence names the file, is one line and ends with a full stop", async () => {
  for (const [name, bytes] of [["vazio.xlsx", ""], ["dados.csv", "a"], ["antigo.xls", oleContainer("Workbook")]] as const) {
    const sentence = workbookErrorSentence(await faultOf(name, bytes));
    expect(sentence).toMatch(new RegExp(`^[^\\n]*"${name.replace(".", "\\.")}"[^\\n]*\\.$`));
  }
});

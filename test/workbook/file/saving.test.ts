import * as fs from "node:fs/promises";
import { link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { workbookErrorSentence } from "../../../src/locale/workbookErrors";
import { openWorkbookFile, type WorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { saveBytes } from "../../../src/workbook/file/saveBytes";
import type { WorkbookError } from "../../../src/workbook/workbookError";
import { RICH_PATCH } from "../../contract/patches";
import { temporaryFolder } from "../temporaryFolder";
import { handMadeParts, packed } from "./handMade";

jest.mock("node:fs/promises", () => ({ __esModule: true, ...jest.requireActual<typeof fs>("node:fs/promises") }));

const inTemporary = temporaryFolder();
let folder = "";
let workbook: WorkbookFile;
const INPUT = packed(handMadeParts());
const inFolder = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = inTemporary("pasta");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await writeFile(inFolder("entrada.xlsx"), INPUT);
  workbook = await openWorkbookFile(inFolder("entrada.xlsx"));
  await workbook.apply(RICH_PATCH);
});

afterEach(async () => {
  expect(Buffer.compare(await readFile(inFolder("entrada.xlsx")), INPUT)).toBe(0);
});

async function faultOf(job: Promise<void>): Promise<WorkbookError> {
  return job.then(() => { throw new Error("it was written"); }, (error: WorkbookError) => error);
}

describe("saving", () => {
  test("writes the whole workbook and leaves no other file", async () => {
    await workbook.save(inFolder("saida.xlsx"), { overwrite: false });
    expect((await (await openWorkbookFile(inFolder("saida.xlsx"))).read()).sheets.map(sheet => sheet.name)).toEqual(["Plan1", "Metas", "Faixas & fatores"]);
    expect(await readdir(folder)).toEqual(["entrada.xlsx", "saida.xlsx"]);
  });

  test("an existing output is kept without overwrite, and replaced with it", async () => {
    await writeFile(inFolder("saida.xlsx"), "antes");
    expect((await faultOf(workbook.save(inFolder("saida.xlsx"), { overwrite: false }))).code).toBe("output-exists");
    expect(await readFile(inFolder("saida.xlsx"), "utf8")).toBe("antes");
    await workbook.save(inFolder("saida.xlsx"), { overwrite: true });
    expect((await stat(inFolder("saida.xlsx"))).size).toBeGreaterThan(1000);
  });

  test.each([true, false])("the input is never the output, whatever way leads to it (overwrite: %s)", async overwrite => {
    await symlink(inFolder("entrada.xlsx"), inFolder("atalho.xlsx"));
    await link(inFolder("entrada.xlsx"), inFolder("outro-nome.xlsx"));
    for (const path of [inFolder("entrada.xlsx"), join(folder, "..", "pasta", "entrada.xlsx"), inFolder("atalho.xlsx"), inFolder("outro-nome.xlsx")]) {
      expect((await faultOf(workbook.save(path, { overwrite }))).code).toBe("output-is-input");
    }
  });

  test("a folder, a folder that is not there, a wrong ending", async () => {
    await mkdir(inFolder("uma.xlsx"));
    expect((await faultOf(workbook.save(inFolder("uma.xlsx"), { overwrite: true }))).code).toBe("output-is-a-folder");
    expect((await faultOf(workbook.save(inFolder("nenhuma/saida.xlsx"), { overwrite: true }))).code).toBe("output-folder-missing");
    expect((await faultOf(workbook.save(inFolder("saida.xlsm"), { overwrite: true }))).code).toBe("output-extension");
  });

  test.each([["ENOSPC", "disk-full"], ["EDQUOT", "disk-full"], ["EACCES", "output-no-permission"], ["EROFS", "output-no-permission"], ["EBUSY", "output-no-permission"], ["EIO", "write-failed"]])(
    "where the system says %s nothing is left behind and the old output stays", async (system, code) => {
      await writeFile(inFolder("saida.xlsx"), "antes");
      const rename = jest.spyOn(fs, "rename").mockRejectedValueOnce(Object.assign(new Error(system), { code: system }));
      const fault = await faultOf(workbook.save(inFolder("saida.xlsx"), { overwrite: true }));
      rename.mockRestore();
      expect(fault.code).toBe(code);
      expect(workbookErrorSentence(fault)).toMatch(/^Não gravei "saida\.xlsx"[^\n]*\.$/);
      expect(await readFile(inFolder("saida.xlsx"), "utf8")).toBe("antes");
      expect(await readdir(folder)).toEqual(["entrada.xlsx", "saida.xlsx"]);
    });

  test("two at once under one name give one of the two, whole", async () => {
    const [one, two] = [new Uint8Array(300_000).fill(1), new Uint8Array(300_000).fill(2)];
    await Promise.all([one, two].map(bytes => saveBytes(inFolder("saida.xlsx"), bytes, { overwrite: true })));
    const written = await readFile(inFolder("saida.xlsx"));
    expect([one, two].some(bytes => Buffer.compare(bytes, written) === 0)).toBe(true);
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import type { WorkbookPatch } from "../../../src/workbook/patch";
import { RICH_PATCH, sheetPatch, value } from "../../contract/patches";
import { temporaryFolder } from "../temporaryFolder";
import { changedParts } from "./changedParts";
import { packageFaults } from "./packageFaults";
import { richWorkbook } from "./richWorkbook";

const inFolder = temporaryFolder();
const SAMPLES = ["pasta-rica", "contrato-complexo-saude", "plano-estrategico", "monitoramento-cartoes", "upa-pontuacao"];
const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ...SAMPLES.map((name): [string, () => Promise<Uint8Array>] => [`${name}.xlsx`, () => readFile(`samples/${name}.xlsx`)]),
  ["a workbook with pictures, rich text, sparklines, groups, comments, pivot and protection", richWorkbook],
];

async function written(make: () => Promise<Uint8Array>, ...patches: WorkbookPatch[]) {
  const before = await make();
  await writeFile(inFolder("entrada.xlsx"), before);
  const workbook = await openWorkbookFile(inFolder("entrada.xlsx"));
  for (const patch of patches) await workbook.apply(patch);
  await workbook.save(inFolder("saida.xlsx"), { overwrite: true });
  return { before, after: new Uint8Array(await readFile(inFolder("saida.xlsx"))) };
}

describe.each(WORKBOOKS)("the user's own sheets in %s", (_, make) => {
  test("come through byte for byte, part by part; lists only grow at their end", async () => {
    const { before, after } = await written(make, RICH_PATCH);
    expect(changedParts(before, after)).toEqual([]);
  });

  test("read the same by another eye: values, formulas, styles, merges, charts, comments, names, validations, visibility", async () => {
    const { before, after } = await written(make, RICH_PATCH);
    const [old, now] = await Promise.all([before, after].map(bytes => readXlsx(bytes, { readStyles: true }))) as [Workbook, Workbook];
    expect(now.sheets.slice(0, old.sheets.length)).toEqual(old.sheets);
    expect(now.namedRanges?.slice(0, old.namedRanges?.length ?? 0)).toEqual(old.namedRanges ?? []);
    for (const part of ["activeSheet", "dateSystem", "themeColors", "workbookProtection", "defaultFont", "pivotCaches"] as const) {
      expect(now[part]).toEqual(old[part]);
    }
    expect(now.properties).toMatchObject(old.properties ?? {});
  });

  test("stand in a package that Excel has nothing to repair in, also after a second, different writing", async () => {
    const second = { sheets: [sheetPatch({ key: "metas", name: "Metas", cells: [value(0, 0, "novo")] })] };
    expect(packageFaults((await written(make, RICH_PATCH)).after)).toEqual([]);
    const { before, after } = await written(make, RICH_PATCH, second);
    expect(packageFaults(after)).toEqual([]);
    expect(changedParts(before, after)).toEqual([]);
  });

  test("writing twice gives the very same bytes as writing once", async () => {
    const { after: once } = await written(make, RICH_PATCH);
    const { after: twice } = await written(make, RICH_PATCH, RICH_PATCH);
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  test("are the input's bytes again after undo", async () => {
    const before = await make();
    await writeFile(inFolder("entrada.xlsx"), before);
    const workbook = await openWorkbookFile(inFolder("entrada.xlsx"));
    await (await workbook.apply(RICH_PATCH)).undo();
    await workbook.save(inFolder("saida.xlsx"), { overwrite: true });
    expect(Buffer.compare(await readFile(inFolder("saida.xlsx")), before)).toBe(0);
    expect(Buffer.compare(await readFile(inFolder("entrada.xlsx")), before)).toBe(0);
  });
});

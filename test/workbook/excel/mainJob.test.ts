import { evaluate } from "../../../src/evaluate/evaluate";
import { readWorkbook } from "../../../src/intake/readWorkbook";
import { evaluationSheets } from "../../../src/sheets/evaluationSheets";
import { metaSheets } from "../../../src/sheets/metaSheets";
import { validate } from "../../../src/validate/validate";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openWorkbookFile } from "../../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { CellContent, WorkbookPatch } from "../../../src/workbook/patch";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { excelHost } from "../../support/excelHost/excelHost";
import { dumpWorkbook } from "../../support/excelHost/model/dumpWorkbook";
import { seedWorkbook } from "../../support/excelHost/model/seedWorkbook";
import { readSample } from "../../support/readSample";

describe("the main job on the contract, in Excel", () => {
  let contract: WorkbookSnapshot;
  let patch: WorkbookPatch;

  beforeAll(async () => {
    contract = await (await openWorkbookFile("samples/contrato-complexo-saude.xlsx")).read();
    const records = readWorkbook(contract);
    const evaluation = evaluate(records, await readSample("samples/producao-quadrimestre.xlsx"));
    patch = { sheets: [...metaSheets(records, validate(records)).sheets, ...evaluationSheets(evaluation, records).sheets] };
  });

  test("the same is read as from the file", async () => {
    expect(await excelWorkbook(excelHost(seedWorkbook(contract))).read()).toEqual(contract);
  });

  test("the sheets read the same as in memory, and undo leaves nothing of them", async () => {
    const answers = new Map(patch.sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => answerOf(content))));
    const host = excelHost(seedWorkbook(contract, formula => answers.get(formula)));
    const [excel, memory] = [excelWorkbook(host), memoryWorkbook(contract)];
    const before = dumpWorkbook(host.workbook);
    const [applied] = await Promise.all([excel.apply(patch), memory.apply(patch)]);
    expect(host.takeSyncs()).toBeLessThan(12);
    const [read, expected] = await Promise.all([excel.read(), memory.read()]);
    expect(read.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
    for (const [index, sheet] of read.sheets.entries()) {
      const { values, formulas, merges, tables } = expected.sheets[index]!;
      expect(sheet).toMatchObject({ name: sheet.name, formulas, merges, tables });
      if (!applied.sheets.some(({ name }) => name === sheet.name)) expect(sheet.values).toEqual(values);
    }
    host.takeSyncs();
    const made = dumpWorkbook(host.workbook);
    const again = await excel.apply(patch);
    expect(host.takeSyncs()).toBeLessThan(35);
    await again.undo();
    expect(dumpWorkbook(host.workbook)).toEqual(made);
    await applied.undo();
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  }, 60_000);
});

function answerOf(content: CellContent): (readonly [string, CellValue])[] {
  return "formula" in content && content.cached !== undefined ? [[content.formula, content.cached]] : [];
}

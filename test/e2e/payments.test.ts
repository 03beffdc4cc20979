import { evaluate } from "../../src/evaluate/evaluate";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { cachedDifferences, moneyDifferences } from "../libreoffice/differences";
import type { Recalculated } from "../libreoffice/recalculate";
import { readSample } from "../support/readSample";
import { gridPort } from "./support/gridPort";
import { startWorkbench, type Workbench } from "./support/workbench";

const CONTRACT = "samples/contrato-complexo-saude.xlsx";

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(async () => {
  await bench.close();
});

test("all 269 lines and the totals of the 8 sheets, computed by the grid alone, are the engine's to the centavo", async () => {
  const records = await readSample(CONTRACT);
  const evaluation = evaluate(records, await readSample("samples/producao-quadrimestre.xlsx"));
  const patch = evaluationSheets(evaluation, records);
  const port = await gridPort(bench.page, await (await openWorkbookFile(CONTRACT)).read());
  await port.apply(withoutAnswers(patch));
  const { sheets } = await port.read();
  const valueAt: Recalculated = (sheet, row, column) => {
    const value = sheets.find(({ name }) => name === sheet)?.values[row]?.[column] ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  };
  const { compared, different } = moneyDifferences(evaluation, records, patch, valueAt);
  expect(different).toEqual([]);
  expect(compared).toBe(3 * 269 + 8 * 4);
  const shown = cachedDifferences(patch, valueAt);
  expect(shown.different).toEqual([]);
  expect(shown.compared).toBeGreaterThan(5000);
});

/** So that nothing but the grid's own computing can be read. */
function withoutAnswers(patch: WorkbookPatch): WorkbookPatch {
  return { sheets: patch.sheets.map(sheet => ({ ...sheet, cells: sheet.cells.map(cell => ("formula" in cell.content ? { ...cell, content: { formula: cell.content.formula } } : cell)) })) };
}

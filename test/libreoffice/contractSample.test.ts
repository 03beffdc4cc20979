import { evaluate } from "../../src/evaluate/evaluate";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { readSample } from "../support/readSample";
import { cachedDifferences, moneyDifferences } from "./differences";
import { describeWithLibreOffice, recalculate } from "./recalculate";

const CONTRACT = "samples/contrato-complexo-saude.xlsx";

describeWithLibreOffice("the contract sample, recalculated by LibreOffice", () => {
  test("all 269 lines and the totals of the 8 sheets are the engine's, to the centavo", async () => {
    const records = await readSample(CONTRACT);
    const evaluation = evaluate(records, await readSample("samples/producao-quadrimestre.xlsx"));
    const patch = evaluationSheets(evaluation, records);
    const [valueAt] = await recalculate(CONTRACT, [patch]);
    const { compared, different } = moneyDifferences(evaluation, records, patch, valueAt!);
    expect(different).toEqual([]);
    expect(compared).toBe(3 * 269 + 8 * 4);
    const shown = cachedDifferences(patch, valueAt!);
    expect(shown.different).toEqual([]);
    expect(shown.compared).toBeGreaterThan(5000);
  }, 120_000);
});

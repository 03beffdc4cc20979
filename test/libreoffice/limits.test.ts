import fc from "fast-check";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { evaluationOf } from "../sheets/fixtures/lines";
import { readSample } from "../support/readSample";
import { cachedDifferences, moneyDifferences } from "./differences";
import { linesOnLimits } from "./limits";
import { describeWithLibreOffice, recalculate } from "./recalculate";

const BASE = "samples/contrato-complexo-saude.xlsx";
const LINES = 600;

describeWithLibreOffice("lines exactly on a limit, recalculated by LibreOffice", () => {
  test("600 lines on, just below and just above the limits of their bands are paid as exact fractions say", async () => {
    const records = await readSample(BASE);
    const lines = fc.sample(linesOnLimits, { numRuns: LINES, seed: 4 });
    const evaluation = evaluationOf([{ budget: "28431907.37", shares: { quantitative: "0.85", qualitative: "0.15", none: "0.333" }, lines }]);
    const onLimit = evaluation.components[0]!.lines.filter(line => line.tiers.some(tier => tier.from && line.attainment!.num * tier.from.den === tier.from.num * line.attainment!.den));
    expect(onLimit.length).toBeGreaterThan(LINES / 3);
    const patch = evaluationSheets(evaluation, records);
    const [valueAt] = await recalculate(BASE, [patch]);
    const { compared, different } = moneyDifferences(evaluation, records, patch, valueAt!);
    expect(different).toEqual([]);
    expect(compared).toBe(3 * LINES + 4);
    expect(cachedDifferences(patch, valueAt!).different).toEqual([]);
  }, 120_000);
});

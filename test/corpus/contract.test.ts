import expected from "../expected/contrato-complexo-saude.targets.json";
import { differences } from "../support/differences";
import { readSample } from "../support/readSample";

describe("the contract of a municipal health complex", () => {
  test("304 of 304 target lines are read, field by field", async () => {
    const { targets } = await readSample("samples/contrato-complexo-saude.xlsx");
    expect(differences(expected, targets)).toEqual([]);
    expect(targets).toHaveLength(304);
  });

  test("bands, shares, distributions and stated totals are all read, and nothing is left over", async () => {
    const records = await readSample("samples/contrato-complexo-saude.xlsx");
    expect(records.bands.filter(band => band.unreadable)).toEqual([]);
    expect([records.bands.length, records.shares.length, records.distributions.length, records.statedTotals.length]).toEqual([163, 16, 21, 38]);
    expect(records.ignored).toEqual([]);
  });

  test("the production and the budgets of a four-month period", async () => {
    const { production, budgets } = await readSample("samples/producao-quadrimestre.xlsx");
    expect(production).toHaveLength(296);
    expect(new Set(production.flatMap(line => line.months.map(month => month.month)))).toEqual(new Set(["2023-01", "2023-02", "2023-03", "2023-04"]));
    expect(budgets.map(budget => budget.folha)).toEqual(["AB", "AE", "RUE", "VS", "HMU", "HA", "HU", "HC"]);
  });
});

import { fraction, toNumber } from "../../src/domain/fraction";
import { knownPlan } from "../../src/follow/knownPlan";
import { NOTHING_TYPED } from "../../src/follow/typedPlan";
import { readSample } from "../support/readSample";
import { TYPED_PLAN } from "../sheets/fixtures/typedPlan";

describe("indicators year by year", () => {
  test("mortality is to fall by its name, a rate by its targets, a count never", async () => {
    const { series } = knownPlan(await readSample("samples/plano-estrategico.xlsx"));
    const lower = new Set(series.filter(({ direction }) => direction === "lower").map(({ code }) => code));
    expect([...lower]).toEqual(["713", "717", "731", "718"]);
    expect(series.find(({ indicator }) => indicator.startsWith("Nº de diretrizes"))!.direction).toBe("higher");
  });

  test("what was typed is compared with the target of its year, the way that is better", async () => {
    const { series } = knownPlan(await readSample("samples/plano-estrategico.xlsx"), { ...NOTHING_TYPED, series: TYPED_PLAN.series });
    const reached = series.filter(({ actual }) => actual !== null).map(({ at, attainment, direction }) => [at.cell, attainment && Number(toNumber(attainment).toFixed(4)), direction]);
    expect(reached).toEqual([
      ["B4", 1, "higher"], ["C4", 0.9078, "higher"], ["B16", 0.9524, "lower"], ["C16", 0.6333, "lower"], ["D16", 1, "lower"], ["B17", 1.0417, "higher"],
    ]);
    expect(series.filter(({ actual }) => actual === null).every(({ attainment }) => attainment === null)).toBe(true);
  });

  test("a result typed for an indicator that is gone is said, not dropped in silence", async () => {
    const lost = { at: { sheet: "Séries", cell: "H9" }, source: { sheet: "Painel", cell: "B99" }, indicator: "Taxa antiga", year: 2024, actual: fraction(1) };
    const { findings } = knownPlan(await readSample("samples/plano-estrategico.xlsx"), { ...NOTHING_TYPED, series: [lost] });
    expect(findings).toEqual([{ code: "plan-input-dropped", level: "warning", sheet: "Séries", cell: "H9", cells: [], params: { name: "Taxa antiga, 2024" } }]);
  });
});

import { fraction, toNumber } from "../../src/domain/fraction";
import type { KnownPlan } from "../../src/follow/following";
import { knownPlan } from "../../src/follow/knownPlan";
import { NOTHING_TYPED } from "../../src/follow/typedPlan";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { readSample } from "../support/readSample";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { TYPED_PLAN } from "../sheets/fixtures/typedPlan";

const panel = (...rows: (string | number)[][]) => knownPlan(readWorkbook(workbookOf(sheetOf(rows, { name: "PES" }))));
const brief = ({ series }: KnownPlan) => series.map(({ at, year, target, actual, direction }) => [at.cell, year, target && toNumber(target), actual && toNumber(actual), direction]);

describe("a panel with targets and results", () => {
  test("Meta and Realizado of each year stand side by side", () => {
    const plan = panel(["Indicador", "Meta 2024", "Realizado 2024", "Meta 2025", "Realizado em 2025"], ["Cobertura (%)", "88,92", "87,10", "90,33", ""], ["Óbitos maternos", 4, 5, 3, ""]);
    expect(brief(plan)).toEqual([["B2", 2024, 0.8892, 0.871, "higher"], ["D2", 2025, 0.9033, null, "higher"], ["B3", 2024, 4, 5, "lower"], ["D3", 2025, 3, null, "lower"]]);
    expect(plan.series[2]!.attainment).toEqual(fraction(4, 5));
  });

  test("a year over Meta and Realizado", () => {
    const sheet = sheetOf([["Indicador", 2024, "", 2025, ""], ["", "Meta", "Resultado", "Meta", "Resultado"], ["Equipes", 12, 11, 14, 15]], { merges: ["A1:A2", "B1:C1", "D1:E1"] });
    expect(brief(knownPlan(readWorkbook(workbookOf(sheet))))).toEqual([["B3", 2024, 12, 11, "higher"], ["D3", 2025, 14, 15, "higher"]]);
  });

  test("four years of targets are a panel; this year's target beside last year's result is a table of targets", () => {
    expect(brief(panel(["Indicador", "Meta 2022", "Meta 2023", "Meta 2024", "Meta 2025"], ["Equipes", 1, 2, 3, 4]))).toHaveLength(4);
    const one = readWorkbook(workbookOf(sheetOf([["Indicador", "Meta 2025", "Realizado 2025"], ["Consultas", 320, 270]])));
    expect([one.series, one.targets.map(({ at }) => at.cell)]).toEqual([[], ["B2"]]);
  });

  test("a result typed later goes before the one of the workbook", () => {
    const records = readWorkbook(workbookOf(sheetOf([["Indicador", "Meta 2024", "Realizado 2024", "Meta 2025"], ["Equipes", 12, 11, 14]], { name: "PES" })));
    const typed = { at: { sheet: "Séries", cell: "H2" }, source: { sheet: "PES", cell: "B2" }, indicator: "Equipes", year: 2024 };
    const actual = (change: object) => knownPlan(records, { ...NOTHING_TYPED, series: [{ ...typed, ...change }] }).series[0]!.actual;
    expect([actual({}), actual({ actual: fraction(13) }), actual({ actual: null })]).toEqual([fraction(11), fraction(13), null]);
  });
});

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

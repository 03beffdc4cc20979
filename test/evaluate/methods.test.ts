import { type Fraction, fraction, toNumber } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { EvaluationLine } from "../../src/evaluate/evaluation";
import type { ProductionRecord, TargetRecord } from "../../src/intake/records";
import { shareMethod } from "../../src/intake/sharedWeight";
import { targetMonths } from "../../src/intake/targetPeriod";
import { explain } from "../../src/locale/explain";
import { sentence } from "../../src/locale/findings";
import { budget, contractBands, plan, production, records, sharing, target } from "./contract";

function run(targets: readonly TargetRecord[], rows: readonly ProductionRecord[]) {
  return evaluate(records({ targets, bands: contractBands() }), records({ production: rows, budgets: [budget("UBS", 1_000)] }));
}

const lines = (...given: Parameters<typeof run>): readonly EvaluationLine[] => run(...given).components[0]!.lines;
const compared = (line: EvaluationLine) => [line.method, ...[line.actual, line.target, line.attainment].map(value => value && toNumber(value))];
const one = (given: TargetRecord, values: readonly (number | null)[], more: Partial<ProductionRecord> = {}): EvaluationLine =>
  lines([given], [production(given.indicator, values, more)])[0]!;

describe("how the months become one number", () => {
  test("a monthly volume by the mean", () => {
    expect(compared(one(target("Consultas", 100, 100), [80, 90, 100, 110]))).toEqual(["mean", 95, 100, 0.95]);
  });

  test("a percentage by the mean, whatever its frequency", () => {
    const rate = target("Queixas", 1, 100, { percent: true, frequency: "Anual", statedPeriod: "ano" });
    expect(compared(one(rate, [0.8494, 0.8506, 0.85, 0.85]))).toEqual(["mean", 0.85, 1, 0.85]);
  });

  test("a target for each active professional by the total over professionals and months", () => {
    const each = target("Consulta Médica", 320, 100, { per: "profissional ativo", statedPeriod: "mês" });
    expect(compared(one(each, [1344, 1344, 1344, 1344], { professionals: fraction(6) }))).toEqual(["per-professional", 224, 320, 0.7]);
  });

  test("for each professional and four months by four times the monthly rate", () => {
    const each = target("Visitas", 480, 100, { per: "agente", statedPeriod: "quadrimestre" });
    expect(compared(one(each, [600, 600, 600, 600], { professionals: fraction(6) }))).toEqual(["per-professional", 400, 480, 400 / 480]);
  });

  test("without its professionals such a line stays open, and none at all is no number of professionals", () => {
    const each = target("Consulta Médica", 320, 100, { per: "profissional ativo" });
    expect(one(each, [1, 1, 1, 1]).missing).toEqual([{ what: "professionals", indicator: "Consulta Médica" }]);
    expect(one(each, [1, 1, 1, 1], { professionals: fraction(0) }).missing).toEqual([{ what: "professionals", indicator: "Consulta Médica" }]);
  });

  test("a target 'por quadrimestre' by the total of the four months", () => {
    expect(compared(one(target("Ações", 1, 100, { statedPeriod: "quadrimestre" }), [0, 0, 0, 2]))).toEqual(["total", 2, 1, 2]);
  });

  test("an annual volume against its part of the year, and that is reported", () => {
    const evaluation = run([target("Exames", 13_380, 100, { frequency: "Anual" })], [production("Exames", [665, 665, 665, 665])]);
    expect(compared(evaluation.components[0]!.lines[0]!)).toEqual(["prorated", 2_660, 4_460, 2_660 / 4_460]);
    expect(evaluation.findings.map(each => [each.level, each.code, sentence(each)])).toEqual([
      ["info", "annual-target-prorated", "A meta de «Exames» é de 13.380 por ano: comparei 4 meses de produção com 4.460 (13.380 × 4 ÷ 12)."],
    ]);
  });

  test("a quarter's and a half-year's volume likewise, under a code of their own", () => {
    expect(compared(one(target("Boletins", 6, 100, { frequency: "Trimestral" }), [2, 2, 2, 2]))).toEqual(["prorated", 8, 8, 1]);
    expect(compared(one(target("Boletins", 6, 100, { statedPeriod: "semestre" }), [1, 1, 1, 1]))).toEqual(["prorated", 4, 4, 1]);
    expect(run([target("Boletins", 6, 100, { frequency: "Trimestral" })], [production("Boletins", [2, 2, 2, 2])]).findings.map(each => each.code)).toEqual(["target-prorated"]);
  });

  test("the cell's own text beats its frequency", () => {
    expect(targetMonths(target("Ações", 1, 1, { statedPeriod: "quadrimestre", frequency: "Mensal" }))).toBe(4);
    expect(targetMonths(target("Ações", 1, 1, { statedPeriod: "mês", frequency: "Anual" }))).toBe(1);
    expect(targetMonths(target("Relatórios", 1, 1, { frequency: "03 vezes ao ano" }))).toBe(4);
  });

  test("a rate is the same over any period", () => {
    expect(targetMonths(target("Média de permanência", 8, 1, { frequency: "Anual" }))).toBe(1);
    expect(targetMonths(target("Espera por consulta", 30, 1, { frequency: "Anual", measure: "dias" }))).toBe(1);
  });

  test("a yes-or-no target by the highest month, unless its frequency names one", () => {
    expect(compared(one(plan("Plano", 100), [null, 1, null, 0]))).toEqual(["met-or-not", 1, 1, 1]);
    expect(compared(one(plan("Plano", 100), [null, 0, null, null]))).toEqual(["met-or-not", 0, 1, 0]);
    expect(compared(one(plan("Plano", 100, { frequency: "Abril" }), [1, 1, 1, 0]))).toEqual(["met-or-not", 0, 1, 0]);
    expect(one(plan("Plano", 100, { frequency: "Outubro" }), [1, 1, 1, 1]).missing).toEqual([{ what: "month", month: "2023-10", indicator: "Plano" }]);
  });

  test("one result without a month stands beside the target as written", () => {
    const row = production("Exames", [13_000]);
    const result = { ...row, months: row.months.map(month => ({ ...month, month: null })) };
    const evaluation = run([target("Exames", 13_380, 100, { frequency: "Anual" })], [result]);
    expect(evaluation.months).toEqual([]);
    expect(compared(evaluation.components[0]!.lines[0]!)).toEqual(["mean", 13_000, 13_380, 13_000 / 13_380]);
  });

  test("a strict limit met exactly counts as 100 %, and is reported", () => {
    const limit = target("Infecção", 0.01, 100, { percent: true, direction: "lower", operator: "<", text: "<1%" });
    const evaluation = run([limit], [production("Infecção", [0.01, 0.01, 0.01, 0.01])]);
    expect(compared(evaluation.components[0]!.lines[0]!)).toEqual(["mean", 0.01, 0.01, 1]);
    expect(evaluation.findings.map(sentence)).toEqual(["«Infecção» ficou exatamente no limite de «<1%»: contei como 100% da meta."]);
    expect(run([limit], [production("Infecção", [0, 0, 0, 0])]).findings).toEqual([]);
  });
});

describe("lines under one merged weight", () => {
  const stays = (indicator: string, more: Partial<TargetRecord> = {}) => target(indicator, 10, null, more);

  test("plain volumes are added up and judged as one line; totals are not among them", () => {
    const targets = sharing(50, target("Clínica", 100, null), target("Ortopedia", 300, null), target("Total", 400, null, { total: true }));
    const [line, ...others] = lines(targets, [production("Clínica", [100, 100, 100, 100]), production("Ortopedia", [180, 180, 180, 180]), production("Total", [9, 9, 9, 9])]);
    expect(others).toEqual([]);
    expect(compared(line!)).toEqual(["mean", 280, 400, 0.7]);
    expect([line!.indicators, toNumber(line!.weight!), toDecimalText(line!.payment!)]).toEqual([["Clínica", "Ortopedia"], 0.5, "450.00"]);
  });

  test("one rate among them splits the weight equally", () => {
    const targets = sharing(40, target("Ocupação", 0.75, null, { percent: true }), target("Taxa de partos", 10, null), target("Saídas", 10, null));
    const all = lines(targets, [production("Ocupação", [0.75, 0.75, 0.75, 0.75]), production("Taxa de partos", [10, 10, 10, 10]), production("Saídas", [5, 5, 5, 5])]);
    expect(all.map(line => toDecimalText(line.full!))).toEqual(["133.33", "133.33", "133.33"]);
  });

  test.each([
    ["volumes", [stays("Clínica"), stays("Ortopedia")], "pool"],
    ["a percentage", [stays("Clínica"), stays("Ocupação", { percent: true })], "split"],
    ["a ceiling", [stays("Clínica"), stays("Óbitos", { operator: "<=", direction: "lower" })], "split"],
    ["a rate by its name", [stays("Clínica"), stays("3. Coeficiente de mortalidade")], "split"],
    ["a word inside a name that is no rate", [stays("Clínica"), stays("Consultas de média complexidade")], "pool"],
    ["a yes-or-no", [stays("Clínica"), plan("Plano", 1)], "split"],
    ["another period", [stays("Clínica"), stays("Campanhas", { frequency: "Anual" })], "split"],
  ] as const)("%s", (_, targets, method) => {
    expect(shareMethod(targets)).toBe(method);
  });
});

describe("the explanation of a line", () => {
  const contract = (given: TargetRecord, row: ProductionRecord, reais: number) =>
    evaluate(
      records({ targets: [given, target("x", 1, 1, { kind: "qualitative", total: false })], bands: contractBands(), shares: [{ ...SHARE, share: fraction(9, 10) }] }),
      records({ production: [row], budgets: [budget("UBS", reais)] }),
    ).components[0]!.lines[0]!;
  const SHARE = { block: "", at: { sheet: "UBS", cell: "B1" }, label: "Produção", kind: "quantitative", share: null as Fraction | null, text: "90%" } as const;

  test("says the whole way from the months to the centavo", () => {
    expect(explain(contract(target("Consultas", 320, 0.7), production("Consultas", [270, 270, 270, 270]), 28_431_907.37))).toBe(
      "Realizado 270 de 320 = 84,375 % → faixa de 70 % até 85 % → 90 % × 0,70 % × 90 % × R$ 28.431.907,37 = R$ 161.208,91",
    );
  });

  test("turns a ceiling round, and cuts what has no end instead of rounding it onto a limit", () => {
    const ceiling = target("Permanência", 6, 20, { operator: "<=", direction: "lower" });
    expect(explain(contract(ceiling, production("Permanência", [9, 9, 9, 9]), 1_000))).toBe(
      "Realizado 9, no máximo 6: 6 ÷ 9 = 66,666… % → faixa abaixo de 70 % → 70 % × 20,00 % × 90 % × R$ 1.000,00 = R$ 126,00",
    );
    expect(explain(contract(target("Exames", 100_000, 20), production("Exames", [84_999.99, 84_999.99, 84_999.99, 84_999.99]), 1_000))).toContain("= 84,999… % → faixa de 70 % até 85 %");
    expect(explain(contract(ceiling, production("Permanência", [0, 0, 0, 0]), 1_000))).toContain("Realizado 0, no máximo 6 = 100 % → faixa de 85 % em diante");
  });
});

import { fraction } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation } from "../../src/evaluate/evaluation";
import type { Records } from "../../src/intake/records";
import { explain } from "../../src/locale/explain";
import { remedy, sentence } from "../../src/locale/findings";
import { band, budget, contractBands, plan, production, records, share, sharing, target } from "./contract";

const CONTRACT: Partial<Records> = { targets: [target("Consultas", 100, 60), target("Exames", 50, 40)], bands: contractBands() };
const PRODUCTION: Partial<Records> = {
  production: [production("Consultas", [100, 100, 100, 100]), production("Exames", [40, 40, 40, 40])],
  budgets: [budget("UBS", 1_000)],
};

function run(contract: Partial<Records> = {}, typed: Partial<Records> = {}): Evaluation {
  return evaluate(records({ ...CONTRACT, ...contract }), records({ ...PRODUCTION, ...typed }));
}

const lines = (evaluation: Evaluation) => evaluation.components.flatMap(component => component.lines);
/** code, cell and message of each finding. */
const found = (evaluation: Evaluation) => evaluation.findings.map(each => [each.level, each.code, each.cell, sentence(each)]);
const paid = (evaluation: Evaluation) => lines(evaluation).map(line => line.payment && toDecimalText(line.payment));

describe("a line that cannot be paid stays open", () => {
  test("a sound contract has none, and no finding", () => {
    const evaluation = run();
    expect(paid(evaluation)).toEqual(["600.00", "360.00"]);
    expect(evaluation.findings).toEqual([]);
    expect(evaluation.components[0]!.totals.open).toBe(0);
  });

  test("a blank month is missing, never zero: the full amount is known, nothing else", () => {
    const evaluation = run({}, { production: [production("Consultas", [100, null, 100, null]), PRODUCTION.production![1]!] });
    const [line] = lines(evaluation);
    expect(line).toMatchObject({ actual: null, attainment: null, tier: null, factor: null, payment: null, deduction: null });
    expect(toDecimalText(line!.full!)).toBe("600.00");
    expect(line!.missing).toEqual([
      { what: "month", month: "2023-02", indicator: "Consultas" },
      { what: "month", month: "2023-04", indicator: "Consultas" },
    ]);
    expect(found(evaluation)).toEqual([["warning", "actual-missing", "G11", "Falta o realizado de fev/2023 e abr/2023: «Consultas» ficou em aberto."]]);
    expect(evaluation.findings[0]!.cells).toEqual(["I11"]);
    expect(explain(line!)).toBe("Em aberto: falta o realizado de fev/2023 e abr/2023.");
    const { totals } = evaluation.components[0]!;
    expect([totals.open, toDecimalText(totals.full), toDecimalText(totals.payment)]).toEqual([1, "400.00", "360.00"]);
  });

  test("a text in a month is an error at its cell", () => {
    const evaluation = run({}, { production: [production("Consultas", [100, "n/d", 100, 100]), PRODUCTION.production![1]!] });
    expect(paid(evaluation)).toEqual([null, "360.00"]);
    expect(lines(evaluation)[0]!.missing).toEqual([{ what: "unreadable", month: "2023-02", indicator: "Consultas", text: "n/d" }]);
    expect(found(evaluation)).toEqual([["error", "actual-unreadable", "G11", "O realizado de fev/2023 de «Consultas» é «n/d», que não é um número: a linha ficou em aberto."]]);
  });

  test("a negative number, and a percentage without its sign, are asked about instead of paid", () => {
    const rate = target("Satisfação", 0.8, 40, { percent: true, text: "80%" });
    const evaluation = run(
      { targets: [CONTRACT.targets![0]!, rate] },
      { production: [production("Consultas", [100, -5, 100, 100]), production("Satisfação", [92, 0.9, 0.9, 0.9])] },
    );
    expect(paid(evaluation)).toEqual([null, null]);
    expect(evaluation.findings.map(each => [each.code, each.params.reason])).toEqual([["actual-unreadable", "negative"], ["actual-unreadable", "not-percent"]]);
  });

  test("under a small ceiling even 0,8 without its sign is asked about; with the sign it is paid as it stands", () => {
    const rate = target("Infecção", 0.025, 40, { percent: true, text: "≤ 2,5%", direction: "lower" });
    const typed = (values: readonly number[], text: string) => {
      const row = production("Infecção", values);
      return { production: [PRODUCTION.production![0]!, { ...row, months: row.months.map(month => ({ ...month, text })) }] };
    };
    const unsigned = run({ targets: [CONTRACT.targets![0]!, rate] }, typed([0.8, 0.8, 0.8, 0.8], "0,8"));
    expect(paid(unsigned)[1]).toBeNull();
    expect(found(unsigned)[0]![3]).toBe("O realizado de jan/2023 de «Infecção» é «0,8», sem o sinal de %, e a meta é uma porcentagem (0,8% ou 80%?): a linha ficou em aberto.");
    expect(paid(run({ targets: [CONTRACT.targets![0]!, rate] }, typed([0.8, 0.8, 0.8, 0.8], "80%")))[1]).toBe("280.00");
    expect(paid(run({ targets: [CONTRACT.targets![0]!, rate] }, typed([0.02, 0.02, 0.02, 0.02], "0,02")))[1]).toBe("400.00");
  });

  test("a percentage beside a target without a sign is asked about instead of paid as next to nothing", () => {
    const rate = target("Taxa de ocupação", 85, 40);
    const percentages = (text: string, value: number) => {
      const row = production("Taxa de ocupação", [value, value, value, value]);
      return { production: [PRODUCTION.production![0]!, { ...row, months: row.months.map(month => ({ ...month, text })) }] };
    };
    const evaluation = run({ targets: [CONTRACT.targets![0]!, rate] }, percentages("86%", 0.86));
    expect(paid(evaluation)[1]).toBeNull();
    expect(found(evaluation)[0]![3]).toBe("O realizado de jan/2023 de «Taxa de ocupação» é «86%», e a meta é 85, sem o sinal de % (seriam 86% de 85%?): a linha ficou em aberto.");
    expect(paid(run({ targets: [CONTRACT.targets![0]!, rate] }, percentages("86", 86)))[1]).toBe("400.00");
    expect(paid(run({ targets: [CONTRACT.targets![0]!, { ...rate, value: fraction(85, 100) }] }, percentages("86%", 0.86)))[1]).toBe("400.00");
  });

  test("a text that two numbers fit is asked about", () => {
    const row = production("Consultas", [3, 100, 100, 100]);
    const doubtful = { ...row, months: row.months.map((month, i) => (i === 0 ? { ...month, text: "3,000", other: fraction(3000) } : month)) };
    expect(found(run({}, { production: [doubtful, PRODUCTION.production![1]!] }))[0]![3]).toContain("«3,000», que pode ser 3 ou 3.000: a linha ficou em aberto");
  });

  test("an unknown indicator is an error at its row, and the line it may have meant is missing", () => {
    const evaluation = run({}, { production: [production("Consulta", [100, 100, 100, 100]), PRODUCTION.production![1]!] });
    expect(paid(evaluation)).toEqual([null, "360.00"]);
    expect(evaluation.findings.map(each => [each.level, each.code, each.sheet, each.cell])).toEqual([
      ["error", "actual-unmatched", "Produção", "E10"],
      ["warning", "actual-missing", "UBS", lines(evaluation)[0]!.cells[0]!.cell],
    ]);
  });

  test("two rows for one line leave it open, with an error at each", () => {
    const evaluation = run({}, { production: [...PRODUCTION.production!, production("EXAMES", [1, 1, 1, 1])] });
    expect(paid(evaluation)).toEqual(["600.00", null]);
    expect(evaluation.findings.map(each => [each.code, each.params.reason])).toEqual([["actual-unmatched", "repeated"], ["actual-unmatched", "repeated"]]);
  });

  test.each([
    ["no row", [], null, "none"],
    ["a blank amount", [budget("UBS", null)], "C2", "blank"],
    ["a text", [budget("UBS", "a definir")], "C2", "unreadable"],
    ["two rows without a period", [budget("UBS", 1), budget("UBS", 2)], "C2", "several"],
  ])("a budget with %s leaves the component open", (_, budgets, cell, reason) => {
    const evaluation = run({}, { budgets });
    expect(paid(evaluation)).toEqual([null, null]);
    expect(evaluation.components[0]!.totals.open).toBe(2);
    expect(evaluation.findings.map(each => [each.level, each.code, each.cell, each.params.reason])).toEqual([["error", "budget-missing", cell, reason]]);
  });

  test("of several budgets the one of the period counts", () => {
    const of = (period: string, amount: number) => budget("ubs", amount, { period });
    const budgets = [of("1º quadrimestre de 2023", 1_000), of("2º quadrimestre de 2023", 2_000)];
    expect(paid(run({}, { budgets }))).toEqual(["600.00", "360.00"]);
  });

  test("a target of 0, an unreadable target and a missing weight leave their line open", () => {
    const targets = [target("Consultas", 0, 50), target("Exames", null, 30, { text: "a definir" }), target("Visitas", 10, null)];
    const evaluation = run({ targets }, { production: [production("Consultas", [1, 1, 1, 1]), production("Exames", [1, 1, 1, 1]), production("Visitas", [10, 10, 10, 10])] });
    expect(lines(evaluation).map(line => line.missing.map(({ what }) => what))).toEqual([["target"], ["target"], ["weight"]]);
  });

  test("without bands for its kind a line stays open, one error a kind", () => {
    const evaluation = run({ bands: contractBands({ kind: "qualitative" }) });
    expect(lines(evaluation).map(line => line.missing)).toEqual([[{ what: "bands" }], [{ what: "bands" }]]);
    expect(evaluation.findings.map(each => [each.level, each.code, each.params.reason])).toEqual([["error", "band-table-unmatched", "none"]]);
  });

  test("bands without any kind serve every kind", () => {
    expect(paid(run({ bands: contractBands({ kind: null }) }))).toEqual(["600.00", "360.00"]);
  });

  test("a band that cannot be read closes its table: nothing of it is paid", () => {
    const bands = [...contractBands(), band(110, 120, 0, { factor: null, unreadable: true })];
    expect(lines(run({ bands })).map(line => line.missing)).toEqual([[{ what: "bands" }], [{ what: "bands" }]]);
  });

  test("an attainment where bands of different factors overlap stays open; beside it the line is paid", () => {
    const bands = [band(85, null, 100), band(60, 85, 90), band(null, 65, 70)];
    const typed = { production: [production("Consultas", [62, 62, 62, 62]), production("Exames", [40, 40, 40, 40])] };
    const evaluation = run({ bands }, typed);
    expect(paid(evaluation)).toEqual([null, "360.00"]);
    expect(lines(evaluation)[0]!.missing).toEqual([{ what: "overlap" }]);
  });

  test("where bands share a limit, a result exactly on it is paid by the upper one, and the steps are those of half-open bands", () => {
    const closed = { toInclusive: true };
    const touching = [band(85, 100, 100, closed), band(70, 85, 90, closed), band(null, 70, 70, closed)];
    const typed = { production: [production("Consultas", [85, 85, 85, 85]), production("Exames", [69, 70, 70, 70])] };
    const evaluation = run({ bands: touching }, typed);
    expect(lines(evaluation)[0]!.payment).toEqual(lines(evaluation)[0]!.full);
    expect(lines(evaluation).map(line => line.tiers.map(({ from, fromInclusive, conflict }) => [from, fromInclusive, conflict])))
      .toEqual(lines(run({}, typed)).map(line => line.tiers.map(({ from, fromInclusive, conflict }) => [from, fromInclusive, conflict])));
  });

  test("two kinds without a share table stay open, one error a kind; with one they are paid their part", () => {
    const targets = [target("Consultas", 100, 100), target("Queixas", 1, 100, { percent: true, kind: "qualitative" })];
    const bands = contractBands({ kind: null });
    const typed = { production: [PRODUCTION.production![0]!, production("Queixas", [1, 1, 1, 1], { kind: "qualitative", kindText: "qualitativa" })] };
    const without = run({ targets, bands }, typed);
    expect(lines(without).map(line => line.missing)).toEqual([[{ what: "share" }], [{ what: "share" }]]);
    expect(without.findings.map(each => [each.level, each.code])).toEqual([["error", "share-missing"], ["error", "share-missing"]]);
    expect(paid(run({ targets, bands, shares: [share("quantitative", 90), share("qualitative", 10)] }, typed))).toEqual(["900.00", "100.00"]);
  });

  test("a name that is off by a letter or a sign is asked about by the name that was probably meant", () => {
    const evaluation = run({}, { production: [production("Consulta", [100, 100, 100, 100]), production("Exammes", [1, 1, 1, 1]), production("Raio X", [1, 1, 1, 1])] });
    expect(found(evaluation).filter(([, code]) => code === "actual-unmatched").map(each => String(each[3]).split(". ")[1] ?? "")).toEqual(["Seria «Consultas»?", "Seria «Exames»?", ""]);
  });

  test("a yes-or-no target takes Sim and Não too", () => {
    const targets = [plan("Plano", 100)];
    const paidFor = (...values: (number | string | null)[]) => paid(run({ targets }, { production: [production("Plano", values)] }))[0];
    expect([paidFor("Sim", null, null, null), paidFor("não", "NÃO", 0, null), paidFor(null, null, null, "em parte")]).toEqual(["1000.00", "700.00", null]);
  });

  test("a yes-or-no target takes 1 or 0, and nothing between", () => {
    const targets = [plan("Plano", 100, { frequency: "Abril" })];
    const typed = (...values: (number | string | null)[]) => ({ production: [production("Plano", values)] });
    expect(paid(run({ targets }, typed(null, null, null, 1)))).toEqual(["1000.00"]);
    expect(paid(run({ targets }, typed(null, null, null, 0)))).toEqual(["700.00"]);
    expect(paid(run({ targets }, typed(1, 1, 1, null)))).toEqual([null]);
    expect(run({ targets }, typed(null, null, null, 0.8)).findings.map(each => each.params.reason)).toEqual(["not-yes-no"]);
  });

  test("of a pooled line every indicator needs its months, and one finding names what lacks", () => {
    const targets = sharing(100, target("Clínica", 100, null), target("Ortopedia", 200, null));
    const evaluation = run({ targets }, { production: [production("Clínica", [1, 1, null, 1])] });
    expect(evaluation.findings).toHaveLength(1);
    expect(sentence(evaluation.findings[0]!)).toBe("Faltam uma linha na tabela de produção e o realizado de mar/2023: «Clínica» e «Ortopedia» ficaram em aberto.");
    expect(explain(lines(evaluation)[0]!)).toBe("Em aberto: falta o realizado de mar/2023 de «Clínica» e falta a linha de produção de «Ortopedia».");
  });

  test("every finding of an evaluation has a sentence and a remedy", () => {
    const evaluation = run({ bands: [] }, { production: [production("Consultas", ["?", null, -1, 1]), production("Outro", [1, 1, 1, 1])], budgets: [] });
    for (const each of evaluation.findings) expect([sentence(each).length, remedy(each).length].every(length => length > 20)).toBe(true);
    expect(new Set(evaluation.findings.map(each => each.code))).toEqual(new Set(["actual-unmatched", "budget-missing", "band-table-unmatched", "actual-missing", "actual-unreadable"]));
  });
});

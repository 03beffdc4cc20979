import { toNumber, type Fraction } from "../../src/domain/fraction";
import { evaluate } from "../../src/evaluate/evaluate";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sentence } from "../../src/locale/findings";
import { validate } from "../../src/validate/validate";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const read = (...args: Parameters<typeof sheetOf>) => readWorkbook(workbookOf(sheetOf(...args)));
const number = (value: Fraction | null): number | null => value && toNumber(value);

describe("units of measure in a column", () => {
  test("'Unidade' over exames and sessões is no facility, and 85 in % is 85 %", () => {
    const { targets } = read([
      ["Item", "Descrição do serviço", "Unidade", "Quantidade mensal", "Peso"],
      ["1.1", "Exames laboratoriais", "exames", 12000, "40%"], ["1.2", "Hemodiálise", "sessões", 900, "30%"], ["1.3", "Ocupação de leitos", "%", 85, "30%"],
    ]);
    expect(targets.map(({ facility, group, indicator, measure, value, percent }) => [facility, group, indicator, measure, number(value), percent])).toEqual([
      [null, null, "Exames laboratoriais", "exames", 12000, false], [null, null, "Hemodiálise", "sessões", 900, false], [null, null, "Ocupação de leitos", null, 0.85, true],
    ]);
  });

  test("percentages that are all below 1 are fractions; one beside 95 may be either, and is asked about", () => {
    const table = (second: number) => read([["Indicador", "Unid.", "Meta", "Peso"], ["Satisfação", "%", 0.95, "50%"], ["Infecção", "%", second, "50%"]]);
    expect(table(0.9).targets.map(({ value }) => number(value))).toEqual([0.95, 0.9]);
    const mixed = table(90);
    expect(mixed.targets.map(({ value }) => number(value))).toEqual([0.0095, 0.9]);
    expect(validate(mixed).map(finding => [finding.code, finding.cell, sentence(finding)])).toContainEqual(
      ["number-ambiguous", "C2", "A meta de «Satisfação», «0,95», pode ser 0,95% ou 95%. Usei 0,95%."]);
  });
});

describe("facilities across", () => {
  test("a weight at the end of the line is shared by its facilities; a total between them is no target", () => {
    const { targets } = read([
      ["Indicador", "UBS Norte", "UBS Sul", "Total", "Peso"], ["Consultas", 1200, 900, 2100, "60%"], ["Visitas", "2.000", "1.500", "3.500", "40%"], ["Total", "", "", "", "100%"],
    ], { name: "APS" });
    expect(targets.map(({ facility, indicator, value, sharedWeight }) => [facility, indicator, number(value), number(sharedWeight)])).toEqual([
      ["UBS Norte", "Consultas", 1200, 0.6], ["UBS Sul", "Consultas", 900, 0.6], ["UBS Norte", "Visitas", 2000, 0.4], ["UBS Sul", "Visitas", 1500, 0.4],
    ]);
  });

  test("a line of weights under the indicators' names is no header", () => {
    const { targets } = read([["QUADRO DE METAS"], ["Unidade", "Consultas", "Exames"], ["PESO", "60%", "40%"], ["UBS A", 100, 200], ["UBS B", 110, 210]]);
    expect(targets.map(({ facility, indicator, value, sharedWeight }) => [facility, indicator, number(value), number(sharedWeight)])).toEqual([
      ["UBS A", "Consultas", 100, 0.6], ["UBS A", "Exames", 200, 0.4], ["UBS B", "Consultas", 110, 0.6], ["UBS B", "Exames", 210, 0.4],
    ]);
  });
});

describe("a table for each facility", () => {
  const table = (...head: (string | number)[][]) => [...head, ["Indicador", "Meta", "Peso"], ["Consultas", 100, "60%"], ["Exames", 50, "40%"], []];

  test.each([
    ["its name over the table", [["UBS CENTRO"]], [["UBS NORTE"]]],
    ["Unidade: its name", [["Unidade: UBS CENTRO"]], [["Unidade: UBS NORTE"]]],
    ["Unidade and its name side by side", [["UNIDADE", "UBS CENTRO"], ["Período", "2024"]], [["UNIDADE:", "UBS NORTE"]]],
  ])("%s", (_, first, second) => {
    const { targets } = read([...table(...first), ...table(...second)], { name: "APS" });
    expect(targets.map(({ component, facility, group }) => [component, facility, group])).toEqual([
      [null, "UBS CENTRO", null], [null, "UBS CENTRO", null], [null, "UBS NORTE", null], [null, "UBS NORTE", null],
    ]);
  });

  test("a facility over several tables goes on until the next; a lone one is the sheet's title", () => {
    const both = read([...table(["UBS CENTRO"], ["METAS QUANTITATIVAS"]), ...table(["METAS QUALITATIVAS"]), ...table(["UBS NORTE"], ["METAS QUANTITATIVAS"])]);
    expect(both.targets.map(({ facility }) => facility?.slice(4))).toEqual(["CENTRO", "CENTRO", "CENTRO", "CENTRO", "NORTE", "NORTE"]);
    expect(read(table(["HOSPITAL DO LESTE"], [])).targets.map(({ component, facility }) => [component, facility])).toEqual([["HOSPITAL DO LESTE", null], ["HOSPITAL DO LESTE", null]]);
  });

  test("groups of indicators over stacked tables stay groups", () => {
    expect(read([...table(["PRONTO ATENDIMENTO"]), ...table(["LABORATÓRIO"])]).targets.map(({ facility, group }) => [facility, group]).slice(2)).toEqual([[null, "LABORATÓRIO"], [null, "LABORATÓRIO"]]);
  });

  test("one budget cannot pay each of them whole, and that is said", () => {
    const contract = read([...table(["UBS CENTRO"]), ...table(["UBS NORTE"])], { name: "APS" });
    const { findings } = evaluate(contract, readWorkbook(workbookOf(sheetOf([["Folha", "Orçamento"], ["APS", 1000]]))));
    expect(findings.filter(({ code }) => code === "budget-exceeded").map(finding => [finding.level, finding.cell, finding.cells, sentence(finding)])).toEqual([
      ["error", "C3", ["C8"], "Em APS, os pesos de «UBS CENTRO» e «UBS NORTE» somam 100% em cada uma e 200,00% juntos: com um só orçamento, o total a pagar passa dele."],
    ]);
  });
});

describe("totals and numbers", () => {
  test("totals of facilities, merged over their indicators, are totals and agree", () => {
    const records = read([
      ["Unidade", "Indicador", "Meta", "Peso"], ["UBS A", "Consultas", 100, "20%"], ["UBS A", "Visitas", 200, "20%"], ["Total UBS A", "", 300, "40%"],
      ["UBS B", "Consultas", 150, "30%"], ["UBS B", "Visitas", 250, "30%"], ["Total UBS B", "", 400, "60%"], ["TOTAL GERAL", "", 700, "100%"],
    ], { merges: ["A4:B4", "A7:B7", "A8:B8"] });
    expect(records.targets.filter(({ total }) => total).map(({ at }) => at.cell)).toEqual(["C4", "C7", "C8"]);
    expect(validate(records)).toEqual([]);
  });

  test("blanks between thousands", () => {
    const { targets } = read([["Indicador", "Meta", "Peso"], ["Exames", "1 000", "40%"], ["Consultas", "mínimo de 12\u00a0500 por mês", "60%"]]);
    expect(targets.map(({ value }) => number(value))).toEqual([1000, 12500]);
  });

  test("keys with their values are no tables", () => {
    const records = read([["Indicador:", "Consultas"], ["Meta:", "1.000/mês"], ["Peso:", "50%"]]);
    expect([records.targets, records.ignored.map(({ range }) => range)]).toEqual([[], ["A1:B3"]]);
  });
});

describe("what stands around the targets", () => {
  test("figures between names and weights that no header calls a target are left out aloud, not taken for a distribution", () => {
    const records = read([["Indicador", "1º Quadrimestre", "2º Quadrimestre", "Peso"], ["Vacinas", "60%", "80%", "50%"], ["Consultas", 900, 1000, "50%"]]);
    expect([records.targets, records.distributions]).toEqual([[], []]);
    expect(records.ignored).toEqual([{ sheet: "Plan1", range: "A1:D3", reason: "no-planning-header" }]);
  });

  test("a weight alone in its row under the others is their total", () => {
    const { statedTotals } = read([["Indicador", "Meta", "Peso"], ["Consultas", 10, "60%"], ["Exames", 20, "30%"], ["", "", "100%"]]);
    expect(statedTotals.map(({ at, value, parts }) => [at.cell, number(value), parts.map(({ cell }) => cell)])).toEqual([["C4", 1, ["C2", "C3"]]]);
  });

  test("'Percentual' over the kinds of targets is the part of the budget they are paid from", () => {
    const { shares } = read([["COMPOSIÇÃO DO REPASSE"], ["Componente", "Percentual"], ["Metas quantitativas", "90%"], ["Metas qualitativas", "10%"], ["Total", "100%"]]);
    expect(shares.map(({ kind, share }) => [kind, number(share)])).toEqual([["quantitative", 0.9], ["qualitative", 0.1]]);
  });

  test("one band table under the last heading of metas is there for all of them; two are there for their own", () => {
    const targets = (kind: string) => [[`METAS ${kind}`], ["Indicador", "Meta", "Peso"], [`Consultas ${kind}`, 100, "100%"], []];
    const bands = [["Faixa de cumprimento da meta", "% a pagar"], ["A partir de 90%", "100%"], ["Menos de 90%", "50%"], []];
    expect(read([...targets("QUANTITATIVAS"), ...targets("QUALITATIVAS"), ...bands]).bands.map(({ kind }) => kind)).toEqual([null, null]);
    expect(read([...targets("QUANTITATIVAS"), ...bands, ...targets("QUALITATIVAS"), ...bands]).bands.map(({ kind }) => kind))
      .toEqual(["quantitative", "quantitative", "qualitative", "qualitative"]);
  });
});

describe("words in a target", () => {
  test.each([
    ["Entregue até o dia 10", { value: 1, metOrNot: true, per: null }],
    ["até 2000", { value: 2000, metOrNot: false, per: null }],
    ["até 2024 consultas", { value: 2024, metOrNot: false, per: null }],
    ["Zero", { value: 0, metOrNot: false, per: null }],
    ["120 visitas por agente por mês", { value: 120, metOrNot: false, per: "agente" }],
    ["3,5 por mil", { value: 3.5, metOrNot: false, per: null }],
  ])("%s", (text, expected) => {
    const [target] = read([["Indicador", "Meta", "Peso"], ["Visitas", text, "100%"]]).targets;
    expect({ value: number(target!.value), metOrNot: target!.reading.metOrNot, per: target!.per }).toEqual(expected);
  });
});

describe("production as people write it", () => {
  const CONTRACT = read([
    ["Unidade", "Indicador", "Meta", "Peso"], ["Hospital A", "Internações", 100, "50%"], ["", "Cirurgias", 50, "50%"], [],
    ["Faixa de cumprimento da meta", "% a pagar"], ["A partir de 90%", "100%"], ["Menos de 90%", "50%"],
  ], { name: "Rede" });
  const payments = (...sheets: readonly SheetSnapshot[]) => {
    const { components, findings } = evaluate(CONTRACT, readWorkbook(workbookOf(...sheets)));
    return { paid: components[0]!.lines.map(({ payment }) => number(payment)), codes: findings.map(({ code }) => code) };
  };
  const BUDGET = sheetOf([["Componente", "Valor (R$)"], ["rede", "R$ 1.000,00"]], { name: "Valores" });

  test("a line a month, with the month as a date or in words", () => {
    const lines = sheetOf([
      ["Competência", "Unidade", "Indicador", "Realizado"], [45292, "HOSPITAL A", "internacoes", 100], ["fev/2024", "Hospital  A", "Internações", 90],
      [45292, "Hospital A", "Cirurgias", 20], ["fev/2024", "Hospital A", "Cirurgias", 20],
    ], { name: "Linhas", formats: { A2: "mmm/yy", A4: "mmm/yy" } });
    expect(payments(lines, BUDGET)).toEqual({ paid: [500, 250], codes: [] });
  });

  test("beside the targets, in a column Realizado or in months under which Meta and Realizado stand", () => {
    const beside = sheetOf([["Unidade", "Indicador", "Meta", "Realizado", "%"], ["Hospital A", "Internações", 100, 95, 0.95], ["Hospital A", "Cirurgias", 50, 20, 0.4]], { name: "Monitoramento" });
    expect(payments(beside, BUDGET)).toEqual({ paid: [500, 250], codes: [] });
    const months = sheetOf([
      ["Unidade", "Indicador", "Janeiro", "", "Fevereiro", ""], ["", "", "Meta", "Realizado", "Meta", "Realizado"], ["Hospital A", "Internações", 100, 90, 100, 90], ["Hospital A", "Cirurgias", 50, 20, 50, 20],
    ], { name: "Monitoramento 2024", merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] });
    expect(payments(months, BUDGET)).toEqual({ paid: [500, 250], codes: [] });
  });

  test("on sheets named like those of the targets", () => {
    const contract = readWorkbook(workbookOf(...["UPA Sul", "UPA Norte"].map(name => sheetOf([
      ["Indicador", "Meta", "Peso"], ["Consultas", 100, "100%"], [], ["Faixa de cumprimento da meta", "% a pagar"], ["A partir de 90%", "100%"], ["Menos de 90%", "50%"],
    ], { name }))));
    const produced = readWorkbook(workbookOf(
      sheetOf([["Indicador", "jan/24"], ["Consultas", 95]], { name: "upa sul" }), sheetOf([["Indicador", "jan/24"], ["Consultas", 20]], { name: "UPA NORTE" }),
      sheetOf([["Folha", "Orçamento"], ["UPA Sul", 1000], ["UPA Norte", 1000]], { name: "Orçamento" })));
    expect(evaluate(contract, produced).components.map(({ totals }) => number(totals.payment))).toEqual([1000, 500]);
  });

  test.each([
    ["a budget for a year and production of one month", "Orçamento anual", null, "é para 12 meses, e o período avaliado tem 1 mês"],
    ["a budget of another period", "Orçamento", "2º quadrimestre de 2024", "é de «2º quadrimestre de 2024», e o período avaliado é de janeiro de 2024"],
    ["a budget that two numbers fit", "Orçamento", null, "Não consegui ler o orçamento de Rede, «3,000»"],
  ])("%s leaves the lines open", (_, header, period, says) => {
    const produced = sheetOf([["Unidade", "Indicador", "jan/24"], ["Hospital A", "Internações", 100], ["Hospital A", "Cirurgias", 50]]);
    const budget = sheetOf([["Folha", "Período", header], ["Rede", period, says.includes("3,000") ? "3,000" : 12000]], { name: "Orçamento" });
    const { components, findings } = evaluate(CONTRACT, readWorkbook(workbookOf(produced, budget)));
    expect(components[0]!.totals.open).toBe(2);
    expect(findings.map(sentence)).toEqual([expect.stringContaining(says)]);
  });

  test("a budget that is only partly of the period is used, and that is said", () => {
    const produced = sheetOf([["Unidade", "Indicador", "jan/24"], ["Hospital A", "Internações", 100], ["Hospital A", "Cirurgias", 50]]);
    const budget = sheetOf([["Folha", "Período", "Orçamento"], ["Rede", "1º quadrimestre de 2024", 1000]], { name: "Orçamento" });
    const { components, findings } = evaluate(CONTRACT, readWorkbook(workbookOf(produced, budget)));
    expect(number(components[0]!.totals.payment)).toBe(1000);
    expect(findings.map(finding => [finding.code, finding.level])).toEqual([["budget-period-differs", "warning"]]);
  });

  test("a month that comes twice is asked about", () => {
    const lines = sheetOf([["Mês", "Unidade", "Indicador", "Realizado"], ["jan/24", "Hospital A", "Internações", 1], ["jan/24", "Hospital A", "Internações", 100]]);
    expect(payments(lines, BUDGET).codes.filter(code => code === "actual-unmatched")).toHaveLength(2);
  });

  test("the facility written once for the lines below it", () => {
    const table = sheetOf([["Unidade", "Indicador", "jan/24", "fev/24"], ["HOSPITAL A", "INTERNACOES", 100, 100], ["", "CIRURGIAS", 50, 40]]);
    expect(payments(table, BUDGET)).toEqual({ paid: [500, 500], codes: [] });
  });
});

import { toNumber } from "../../src/domain/fraction";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sheetOf, workbookOf } from "../support/sheetOf";

const read = (...args: Parameters<typeof sheetOf>) => readWorkbook(workbookOf(sheetOf(...args)));

describe("contract tables in layouts of their own", () => {
  test("facilities over Meta and Peso, with the indicators down the side", () => {
    const { targets } = read([
      ["", "UPA LESTE", "", "UPA OESTE", ""],
      ["", "Meta", "Peso", "Meta", "Peso"],
      ["Acolhimento", "100%", "50%", "90%", "60%"],
      ["Espera", "Até 30 min", "50%", "Até 40 min", "40%"],
    ], { merges: ["B1:C1", "D1:E1"] });
    expect(targets.map(({ facility, indicator, weight }) => [facility, indicator, weight && toNumber(weight)])).toEqual([
      ["UPA LESTE", "Acolhimento", 0.5], ["UPA OESTE", "Acolhimento", 0.6], ["UPA LESTE", "Espera", 0.5], ["UPA OESTE", "Espera", 0.4],
    ]);
  });

  test("a total named under the numbers of the lines", () => {
    const { targets } = read([
      ["Item", "Descrição do serviço", "Qtde Mensal", "Peso (%)"],
      [1, "Internação clínica", 250, 60],
      [2, "Internação cirúrgica", 120, 40],
      ["TOTAL", "", 370, 100],
    ]);
    expect(targets.map(({ indicator, total }) => [indicator, total])).toEqual([["Internação clínica", false], ["Internação cirúrgica", false], ["TOTAL", true]]);
  });

  test.each([
    ["Percentual de cumprimento da meta", "Percentual a ser pago"],
    ["Faixa de cumprimento", "Valor a ser repassado"],
    ["% de cumprimento", "% do repasse a receber"],
    ["Volume realizado", "Valor pago"],
  ])("bands under '%s' and '%s'", (quantity, pay) => {
    const { bands } = read([[quantity, pay], ["Acima de 95%", "100%"], ["De 70% a 95%", "80%"], ["Menor que 70%", "60%"]]);
    expect(bands.map(({ factor }) => factor && toNumber(factor))).toEqual([1, 0.8, 0.6]);
  });
});

describe("points in layouts of their own", () => {
  const bandsOf = (...rows: Parameters<typeof sheetOf>[0]) =>
    read(rows).points.map(({ bands }) => bands.map(({ from, to, points }) => [from && toNumber(from), to && toNumber(to), points && toNumber(points)]));

  test("each band beside its points, in pairs of columns", () => {
    expect(bandsOf(
      ["Indicador", "Meta", "Faixa 1", "Pontos", "Faixa 2", "Pontos", "Faixa 3", "Pontos"],
      ["Taxa de ocupação", "≥ 85%", "≥ 85%", 50, "75% a 84,99%", 30, "< 75%", 0],
      ["Média de permanência", "Até 6 dias", "Até 6 dias", 40, "De 6,1 a 7 dias", 20, "Acima de 7 dias", "não pontua"],
    )).toEqual([
      [[0.85, null, 50], [0.75, 0.8499, 30], [null, 0.75, 0]],
      [[null, 6, 40], [6.1, 7, 20], [7, null, 0]],
    ]);
  });

  test.each([["merged", { merges: ["A2:A4", "B2:B4", "A5:A6", "B5:B6"] }], ["written once", {}]] as const)("a band a line, under an indicator %s over them", (_, extras) => {
    const { targets, points } = read([
      ["Indicador", "Meta", "Faixa de desempenho", "Pontos"],
      ["Satisfação", "≥ 80%", "≥ 80%", 30], ["", "", "60% a 79%", 15], ["", "", "< 60%", 0],
      ["Espera", "≤ 60 min", "até 60 min", 20], ["", "", "> 60 min", 0],
    ], extras);
    expect(targets.map(({ indicator }) => indicator)).toEqual(["Satisfação", "Espera"]);
    expect(points.map(({ at, bands }) => [at.cell, bands.map(band => band.points && toNumber(band.points))])).toEqual([["D2", [30, 15, 0]], ["D5", [20, 0]]]);
  });

  test("all in one cell, parted by bars, under 'Critério de pontuação'", () => {
    expect(bandsOf(
      ["Indicador", "Meta mensal", "Critério de pontuação"],
      ["Reclamações respondidas", "≥ 90%", "≥ 90%: 20 pts | 70% a 89%: 10 pts | <70%: 0 pts"],
    )).toEqual([[[0.9, null, 20], [0.7, 0.89, 10], [null, 0.7, 0]]]);
  });
});

describe("production as it is kept", () => {
  test("a 'Realizado' over the months is a row of the header; months under 'Meta' are none of the production's", () => {
    const { production } = read([
      ["Unidade", "Indicador", "Realizado", "", ""], ["", "", "Jan", "Fev", "Mar"], ["UBS A", "Consultas", 90, 110, ""], ["UBS A", "Exames", 50, "48", 52],
    ], { merges: ["A1:A2", "B1:B2", "C1:E1"] });
    expect(production.map(({ facility, indicator, months }) => [facility, indicator, months.map(({ month, text }) => [month, text])])).toEqual([
      ["UBS A", "Consultas", [["01", "90"], ["02", "110"], ["03", ""]]], ["UBS A", "Exames", [["01", "50"], ["02", "48"], ["03", "52"]]],
    ]);
    const both = read([["Indicador", "Meta", "", "Realizado", ""], ["", "Jan", "Fev", "Jan", "Fev"], ["Consultas", 100, 100, 90, 110]], { merges: ["A1:A2", "B1:C1", "D1:E1"] });
    expect(both.production.map(({ months }) => months.map(({ month, text }) => [month, text]))).toEqual([[["01", "90"], ["02", "110"]]]);
  });

  test("facilities may stand across, alone or under the months", () => {
    const seen = (...args: Parameters<typeof read>) => read(...args).production.map(({ facility, indicator, months }) => [facility, indicator, months.map(({ month, text }) => [month, text])]);
    expect(seen([["Produção de janeiro"], ["Indicador", "UBS A", "UBS B", "Total"], ["Consultas", 90, 110, 200]])).toEqual([
      ["UBS A", "Consultas", [[null, "90"]]], ["UBS B", "Consultas", [[null, "110"]]],
    ]);
    expect(seen([["Produção contratada"], ["Indicador", "UBS A", "UBS B"], ["Consultas", 90, 110]])).toEqual([]);
    expect(seen([["Indicador", "Janeiro/2024", "", "Fevereiro/2024", ""], ["", "UBS A", "UBS B", "UBS A", "UBS B"], ["Consultas", 90, 110, "", 105]], { merges: ["A1:A2", "B1:C1", "D1:E1"] })).toEqual([
      ["UBS A", "Consultas", [["2024-01", "90"], ["2024-02", ""]]], ["UBS B", "Consultas", [["2024-01", "110"], ["2024-02", "105"]]],
    ]);
  });

  test("a line a month under Competência and Quantidade, with the sheet's name in each line", () => {
    const { production, targets } = read([
      ["Competência", "Folha", "Indicador", "Quantidade"],
      ["01/2026", "Metas", "Clínica médica", 210],
      ["01/2026", "Metas", "Pequenas cirurgias", "S/N"],
      ["02/2026", "Metas", "Clínica médica", 190],
      ["02/2026", "Metas", "Pequenas cirurgias", 70],
    ]);
    expect(targets).toEqual([]);
    expect(production.map(({ indicator, folha, months }) => [indicator, folha, months.map(({ month, text }) => [month, text])])).toEqual([
      ["Clínica médica", "Metas", [["2026-01", "210"], ["2026-02", "190"]]],
      ["Pequenas cirurgias", "Metas", [["2026-01", "S/N"], ["2026-02", "70"]]],
    ]);
  });

  test("Meta and Realizado under each indicator, in columns without headers before the months", () => {
    const { targets, production } = read([
      ["", "", "Jan", "Fev", "Mar", "Total"],
      ["Consultas", "Meta", 100, 100, 100, 300], ["", "Realizado", 90, 110, "", 200],
      ["Exames", "Prevista", 50, 50, 50, 150], ["", "Realizada", 50, 48, 52, 150],
    ]);
    expect(targets.map(({ indicator, value, frequency }) => [indicator, value && toNumber(value), frequency])).toEqual([["Consultas", 100, "Mensal"], ["Exames", 50, "Mensal"]]);
    expect(production.map(({ indicator, months }) => [indicator, ...months.map(({ text }) => text)])).toEqual([["Consultas", "90", "110", ""], ["Exames", "50", "48", "52"]]);
  });
});

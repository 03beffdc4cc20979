import { toNumber } from "../../src/domain/fraction";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sheetOf, workbookOf } from "../support/sheetOf";

const read = (...args: Parameters<typeof sheetOf>) => readWorkbook(workbookOf(sheetOf(...args)));

describe("plans of action as secretariats lay them out", () => {
  test("what is written once in Diretriz and Objetivo holds for the lines below it; the objective is the nearer of the two", () => {
    const { actions } = read([
      ["Diretriz", "Objetivo", "Ação", "Setor responsável", "Prazo", "Situação"],
      ["D1 Fortalecer", "Ampliar cobertura", "Implantar equipes", "DAPS", "30/06/2025", "EA"],
      ["", "", "Comprar equipamentos", "", "31/03/2025", "Parada"],
      ["", "Qualificar", "Treinar enfermeiros", "Escola", "dez/25", "C"],
    ]);
    expect(actions.map(({ objective, responsible, status }) => [objective, responsible, status])).toEqual([
      ["Ampliar cobertura", "DAPS", "in-progress"],
      ["Ampliar cobertura", null, "stopped"],
      ["Qualificar", "Escola", "done"],
    ]);
  });

  test("of several columns of status the last one filled counts, and a heading says what the actions serve", () => {
    const { actions } = read([
      ["Eixo 1 - Gestão"],
      ["Ações", "Responsáveis", "Prazo", "Status 1º quad", "Status 2º quad", "Situação em 30/11/2025"],
      ["Atualizar portarias", "Jurídico", "31/08/2025", "em andamento", "concluída", ""],
      ["Criar comitê", "Gabinete", "30/04/2025", "não iniciada", "", "parcialmente atrasado"],
      ["Abrir leitos", "SAS", "12/2025", "EA", "", ""],
    ], { merges: ["A1:F1"] });
    expect(actions.map(({ objective, status, statusAt }) => [objective, status, statusAt?.cell])).toEqual([
      ["Eixo 1 - Gestão", "done", "E3"], ["Eixo 1 - Gestão", "late", "F4"], ["Eixo 1 - Gestão", "in-progress", "D5"],
    ]);
  });

  test("a percentage under Andamento is how far an action is; a word there is its status, and a bare number is asked about", () => {
    const { actions } = read([
      ["Atividade", "Responsável", "Prazo", "Andamento"],
      ["Mapear", "A", "02/2025", "100%"],
      ["Redigir", "B", "04/2025", "em execução"],
      ["Publicar", "C", "05/2025", "2"],
    ]);
    expect(actions.map(({ status, statusText, progress }) => [status, statusText, progress && toNumber(progress)])).toEqual([
      [null, null, 1], ["in-progress", "em execução", null], [null, "2", null],
    ]);
    const under = read([["Atividade", "Prazo", "Andamento (%)"], ["Mapear", "02/2025", "50"], ["Redigir", "04/2025", "100"]]);
    expect(under.actions.map(({ progress }) => progress && toNumber(progress))).toEqual([0.5, 1]);
  });

  test("a column of codes before the indicators holds their codes, and Metas may stand over the years", () => {
    const { series } = read([["Cód.", "Indicador", "Metas", ""], ["", "", 2024, 2025], ["1.1", "Cobertura da APS", "75%", "80%"]], { merges: ["A1:A2", "B1:B2", "C1:D1"] });
    expect(series.map(({ code, indicator, year, value }) => [code, indicator, year, value && toNumber(value)])).toEqual([["1.1", "Cobertura da APS", 2024, 0.75], ["1.1", "Cobertura da APS", 2025, 0.8]]);
  });

  test("a panel of years is read in the unit that stands beside each indicator", () => {
    const { series } = read([
      ["Indicador", "Unidade de medida", "Meta 2024", "Realizado 2024", "Meta 2025", "Realizado 2025"],
      ["Cobertura vacinal", "%", 90, 88.1, 95, ""],
      ["Leitos", "número", 120, 118, 140, "a apurar"],
    ]);
    expect(series.map(({ value, percent }) => [value && toNumber(value), percent])).toEqual([
      [0.9, true], [0.881, true], [0.95, true], [120, false], [118, false], [140, false], [null, false],
    ]);
  });
});

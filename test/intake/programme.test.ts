import { toNumber } from "../../src/domain/fraction";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sheetOf, workbookOf } from "../support/sheetOf";

const read = (...args: Parameters<typeof sheetOf>) => readWorkbook(workbookOf(sheetOf(...args)));

describe("an annual programme", () => {
  const programme = () => read([
    ["DIRETRIZ Nº 1 - Fortalecer a atenção primária"],
    ["OBJETIVO Nº 1.1 - Ampliar o acesso"],
    ["Nº", "Descrição da Meta", "Indicador para monitoramento e avaliação da meta", "Indicador (Linha-Base)", "", "", "Meta Plano(2022-2025)", "Unidade de Medida", "Meta Prevista 2025"],
    ["", "", "", "Valor", "Ano", "Unidade", "", "", ""],
    ["1.1.1", "Ampliar a cobertura de saúde bucal", "Cobertura de saúde bucal", "60,14", 2020, "Percentual", 64.43, "Percentual", "63,00"],
    ["Ação Nº 1 - Habilitar novas equipes"],
    ["Ação Nº 2 - Adquirir equipamentos"],
    ["1.1.2", "Implantar polos da academia da saúde", "Número de polos", 3, 2021, "Número", 8, "Número", 7],
    ["Ação Nº 1 - Selecionar os municípios"],
  ], { merges: ["A1:I1", "A2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4", "A6:I6", "A7:I7", "A9:I9"] });

  test("the target of the year is read in the unit that stands beside it, with its baseline", () => {
    expect(programme().targets.map(({ at, indicator, value, percent, baseline }) => [at.cell, indicator, toNumber(value!), percent, toNumber(baseline!)])).toEqual([
      ["I5", "Cobertura de saúde bucal", 0.63, true, 0.6014],
      ["I8", "Número de polos", 7, false, 3],
    ]);
  });

  test("the lines 'Ação Nº …' are actions of the target above them", () => {
    const { actions } = programme();
    expect(actions.map(({ at, action, strategicAction }) => [at.cell, action, strategicAction])).toEqual([
      ["A6", "Ação Nº 1 - Habilitar novas equipes", "Ampliar a cobertura de saúde bucal"],
      ["A7", "Ação Nº 2 - Adquirir equipamentos", "Ampliar a cobertura de saúde bucal"],
      ["A9", "Ação Nº 1 - Selecionar os municípios", "Implantar polos da academia da saúde"],
    ]);
    expect(actions.every(action => action.objective === "OBJETIVO Nº 1.1 - Ampliar o acesso")).toBe(true);
  });

  test("nothing of it is left over", () => expect(programme().ignored).toEqual([]));
});

describe("tables with facilities across", () => {
  test("a target where an indicator and a facility cross", () => {
    const { targets } = read([["METAS MENSAIS POR UNIDADE"], ["Indicador", "UBS Norte", "UBS Sul", "Total"], ["Consultas", 300, "250", 550], ["Vacinas", "≥ 95%", "≥ 90%", ""]], { merges: ["A1:D1"] });
    expect(targets.map(({ at, facility, indicator, value, frequency }) => [at.cell, facility, indicator, toNumber(value!), frequency])).toEqual([
      ["B3", "UBS Norte", "Consultas", 300, "Mensal"], ["C3", "UBS Sul", "Consultas", 250, "Mensal"],
      ["B4", "UBS Norte", "Vacinas", 0.95, "Mensal"], ["C4", "UBS Sul", "Vacinas", 0.9, "Mensal"],
    ]);
  });

  test("facilities down and indicators across, under a heading of metas", () => {
    const { targets } = read([["Metas pactuadas 2025"], ["Unidade", "Consulta médica", "Visita"], ["UBS Norte", 320, 120], ["UBS Sul", 250, 100]]);
    expect(targets.map(({ facility, indicator, value }) => [facility, indicator, toNumber(value!)])).toEqual([
      ["UBS Norte", "Consulta médica", 320], ["UBS Norte", "Visita", 120], ["UBS Sul", "Consulta médica", 250], ["UBS Sul", "Visita", 100],
    ]);
  });

  test("an address list of facilities is no table of metas", () => {
    expect(read([["Unidade", "Endereço", "Telefone"], ["UBS Norte", "Rua A, 10", "3333-1111"], ["UBS Sul", "Rua B, 20", "3333-2222"]]).targets).toEqual([]);
  });
});

describe("5W2H plans of action", () => {
  test("O quê, quem, quando, progress as text or number", () => {
    const { actions } = read([
      ["O quê?", "Por quê?", "Onde?", "Quem?", "Início", "Término", "Como?", "Status", "% execução"],
      ["Comprar vacinas", "Estoque baixo", "Central", "Imunização", "01/03/2025", "30/06/2025", "Pregão", "EA", "40%"],
      ["Treinar equipes", "Novas rotinas", "UBS", "Educação", 45658, 45747, "Curso", "NI", 0],
    ], { formats: { E3: "dd/mm/yyyy", F3: "dd/mm/yyyy" } });
    expect(actions.map(({ action, responsible, start, end, deadlineKind, status, progress }) => [action, responsible, start, end, deadlineKind, status, progress && toNumber(progress)])).toEqual([
      ["Comprar vacinas", "Imunização", "2025-03-01", "2025-06-30", "between", "in-progress", 0.4],
      ["Treinar equipes", "Educação", "2025-01-01", "2025-03-31", "between", "not-started", 0],
    ]);
  });
});

import type { SampleSheet } from "./sampleWorkbook";

/** A contract whose headers use words of their own: nothing is recognised until a recipe says what they mean (samples/planilha-estranha.receita.json). */
export const oddHeaders: readonly SampleSheet[] = [
  {
    name: "Anexo único",
    widths: [6, 36, 34, 16, 16],
    titles: [1],
    headers: [4],
    rows: [
      ["Compromissos do prestador para 2026"],
      ["Aprovado em reunião de colegiado"],
      [],
      ["#", "O que se espera", "Onde", "Alvo por mês", "Fatia"],
      [1, "Consulta médica", "UBS Centro", 1200, "40%"],
      [2, "Consulta médica", "UBS Norte", "1.450", "35%"],
      [3, "Visita domiciliar", "UBS Centro", 320, "15%"],
      [4, "Curativo", "UBS Norte", "210", "10%"],
    ],
  },
  {
    name: "Rascunho",
    widths: [30, 12, 10],
    headers: [1],
    rows: [
      ["Indicador", "Meta", "Peso"],
      ["Consulta médica (não valeu)", 900, "100%"],
    ],
  },
];

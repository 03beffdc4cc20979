import type { SampleSheet, SampleValue } from "./sampleWorkbook";

const HEADER = ["Nº", "Descrição da Meta", "Indicador para monitoramento e avaliação da meta", "Indicador (Linha-Base)", null, null, "Meta Plano(2024-2027)", "Unidade de Medida", "Meta Prevista 2025"];
const BELOW = [null, null, null, "Valor", "Ano", "Unidade de Medida", null, null, null];

interface Target {
  readonly number: string;
  readonly goal: string;
  readonly indicator: string;
  readonly base: readonly [SampleValue, SampleValue, SampleValue];
  readonly plan: SampleValue;
  readonly unit: string;
  readonly year: SampleValue;
  readonly actions: readonly string[];
}

const OBJECTIVES: readonly { readonly guideline: string; readonly objective: string; readonly targets: readonly Target[] }[] = [
  {
    guideline: "DIRETRIZ Nº 1 - Fortalecer a Atenção Primária como porta de entrada da rede",
    objective: "OBJETIVO Nº 1.1 - Ampliar o acesso às equipes de Saúde da Família",
    targets: [
      { number: "1.1.1", goal: "Ampliar a cobertura da Saúde da Família", indicator: "Cobertura populacional estimada pelas equipes", base: ["88,92", 2023, "Percentual"], plan: "93,16", unit: "Percentual", year: "90,33",
        actions: ["Ação Nº 1 - Habilitar 12 novas equipes", "Ação Nº 2 - Reformar três unidades básicas"] },
      { number: "1.1.2", goal: "Ampliar a cobertura de Saúde Bucal", indicator: "Cobertura populacional das equipes de Saúde Bucal", base: ["60,14", 2023, "Percentual"], plan: 64.43, unit: "Percentual", year: "61,57",
        actions: ["Ação Nº 1 - Comprar 8 cadeiras odontológicas", "Ação Nº 2 - Contratar cirurgiões-dentistas", "Ação Nº 3 - Implantar a agenda aberta"] },
      { number: "1.1.3", goal: "Implantar polos da Academia da Saúde", indicator: "Número de polos em funcionamento", base: [3, 2023, "Número"], plan: 8, unit: "Número", year: 5,
        actions: ["Ação Nº 1 - Selecionar os municípios por edital"] },
    ],
  },
  {
    guideline: "DIRETRIZ Nº 2 - Reduzir riscos e agravos à saúde",
    objective: "OBJETIVO Nº 2.1 - Qualificar a vigilância em saúde",
    targets: [
      { number: "2.1.1", goal: "Reduzir a mortalidade infantil", indicator: "Taxa de mortalidade infantil", base: ["12,48", 2023, "Taxa"], plan: "11,92", unit: "Taxa", year: "12,30",
        actions: ["Ação Nº 1 - Investigar 95% dos óbitos infantis", "Ação Nº 2 - Capacitar os comitês regionais"] },
      { number: "2.1.2", goal: "Alcançar a cobertura vacinal em menores de 1 ano", indicator: "Proporção de vacinas do calendário com cobertura adequada", base: ["75,00", 2023, "Proporção"], plan: "95,00", unit: "Proporção", year: "85,00",
        actions: ["Ação Nº 1 - Buscar faltosos com os agentes comunitários", "Ação Nº 2 - Abrir salas de vacina aos sábados"] },
    ],
  },
];

/** An annual programme as the planning system of the SUS prints it: headers on two levels, and under each target the actions that serve it. */
export const annualProgramme: readonly SampleSheet[] = [sheet()];

function sheet(): SampleSheet {
  const rows: (readonly SampleValue[])[] = [["PROGRAMAÇÃO ANUAL DE SAÚDE 2025 - Secretaria de Saúde de Vale Claro"], []];
  const merges = ["A1:I1"];
  const headers: number[] = [];
  const titles = [1];
  for (const { guideline, objective, targets } of OBJECTIVES) {
    for (const title of [guideline, objective]) {
      titles.push(rows.push([title]));
      merges.push(`A${rows.length}:I${rows.length}`);
    }
    const top = rows.push(HEADER);
    headers.push(top, rows.push(BELOW));
    merges.push(...["A", "B", "C", "G", "H", "I"].map(column => `${column}${top}:${column}${top + 1}`), `D${top}:F${top}`);
    for (const { number, goal, indicator, base, plan, unit, year, actions } of targets) {
      rows.push([number, goal, indicator, ...base, plan, unit, year]);
      for (const action of actions) merges.push(`A${rows.push([action])}:I${rows.length}`);
    }
    rows.push([]);
  }
  return { name: "PAS 2025", rows, merges, headers, titles, widths: [8, 36, 40, 10, 8, 14, 14, 14, 14] };
}

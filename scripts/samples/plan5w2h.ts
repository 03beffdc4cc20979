import { day, type SampleSheet } from "./sampleWorkbook";

/** A plan of action in the 5W2H way; progress stands as text, as a number and as a percentage, deadlines as dates and as words. */
export const plan5w2h: readonly SampleSheet[] = [
  {
    name: "5W2H",
    titles: [1, 2],
    headers: [3],
    merges: ["A1:K1", "A2:K2"],
    widths: [34, 28, 18, 20, 12, 12, 30, 14, 14, 12, 28],
    percents: ["J6"],
    rows: [
      ["PLANO DE AÇÃO 5W2H 2025 - Redução das filas de especialidades"],
      ["Objetivo: reduzir o tempo de espera por consultas especializadas"],
      ["O quê? (What)", "Por quê? (Why)", "Onde? (Where)", "Quem? (Who)", "Início", "Término", "Como? (How)", "Quanto custa? (How much)", "Status", "% execução", "Observações"],
      ["Revisar a fila de ortopedia", "Há pedidos repetidos", "Região Norte", "Regulação", day(2025, 2, 1), day(2025, 5, 31), "Busca ativa por telefone", "R$ 12.000,00", "Concluído em 20/05/2025", "100%", null],
      ["Contratar consultas de cardiologia", "Oferta menor que a demanda", "Região Sul", "Contratos", day(2025, 3, 1), day(2025, 8, 31), "Chamamento público", "R$ 480.000,00", "EA", "40%", "Edital publicado"],
      ["Implantar a teleconsultoria", "Encaminhamentos evitáveis", "Região Norte", "Saúde Digital", day(2025, 1, 15), day(2025, 12, 15), "Piloto em 10 unidades", 150000, "Em andamento", 0.55, null],
      ["Pactuar protocolos de acesso", "Critérios diferentes por município", "Região Oeste", "Atenção Especializada", day(2025, 4, 1), day(2025, 6, 30), "Oficinas regionais", "s/n", "parada", "...%", "Aguarda a CIR"],
      ["Publicar a lista de espera", "Transparência", "Todas", "Regulação", day(2025, 9, 1), day(2025, 11, 30), "Página na internet", "-", "NI", 0, null],
      ["Treinar reguladores", "Equipe nova", "Região Sul", "Educação Permanente", day(2025, 2, 1), day(2025, 4, 30), "Curso de 20 horas", "R$ 8.500,50", "parcialmente atrasado", "60%", null],
      ["Monitorar o tempo de espera", "Acompanhar o resultado", "Todas", "Planejamento", day(2025, 1, 2), day(2025, 12, 31), "Painel mensal", 0, "A", 45, null],
    ],
  },
];

import type { ActionStateName } from "../domain/actionState";
import type { Grouping } from "../follow/following";
import type { SignalStatus } from "../follow/signal";
import type { Direction, Status } from "../intake/records";

/** Each state by a sign and a word: a print in grey and a screen reader tell them apart. Formulas compare these very texts. */
export const STATE_LABELS: Readonly<Record<ActionStateName, string>> = {
  "done": "✔ Concluída",
  "done-late": "✔ Concluída com atraso",
  "on-time": "● Em dia",
  "due-soon": "▲ Vence em 30 dias",
  "late": "✖ Atrasada",
  "stopped": "■ Parada",
  "not-started": "○ Não iniciada",
  "no-deadline": "– Sem prazo",
};

/** Over a column of counts. */
export const STATE_TITLES: Readonly<Record<ActionStateName, string>> = {
  "done": "✔ Concluídas",
  "done-late": "✔ Concluídas com atraso",
  "on-time": "● Em dia",
  "due-soon": "▲ Vencem em 30 dias",
  "late": "✖ Atrasadas",
  "stopped": "■ Paradas",
  "not-started": "○ Não iniciadas",
  "no-deadline": "– Sem prazo",
};

/** What can be chosen for the status of an action. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  "not-started": "Não iniciada", "in-progress": "Em andamento", "done": "Concluída", "late": "Atrasada", "stopped": "Parada",
};

export const SIGNAL_WORDS: Readonly<Record<SignalStatus, string>> = {
  "open": "Aberto", "in-review": "Em análise", "answered": "Respondido", "closed": "Encerrado",
};

export const SERIES_WORDS = { met: "✔ Atingida", near: "▲ Perto", below: "✖ Abaixo", missing: "○ Sem resultado" } as const;

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { higher: "Maior é melhor", lower: "Menor é melhor" };

export const ACTION_HEADERS = {
  number: "Nº", sheet: "Folha", cell: "Célula", objective: "Objetivo", strategicAction: "Ação estratégica", action: "Ação", area: "Área", region: "Região",
  problem: "Problema", product: "Produto", target: "Meta", responsible: "Responsável", participants: "Participantes", deadline: "Prazo", start: "Início", end: "Término", planStatus: "Status no plano",
  status: "Status", progress: "Conclusão", completed: "Concluída em", notes: "Anotações", planNotes: "Observações no plano",
  readStatus: "Lido: Status", readProgress: "Lido: Conclusão", readCompleted: "Lido: Concluída em",
} as const;

export const SERIES_HEADERS = {
  sheet: "Folha", cell: "Célula", code: "Código", indicator: "Indicador", year: "Ano", text: "Texto", target: "Meta", actual: "Realizado",
  direction: "Sentido", attainment: "Atingimento", verdict: "Situação", readActual: "Lido: Realizado", readDirection: "Lido: Sentido",
} as const;

export const STATE_HEADERS = {
  number: "Nº", action: "Ação", objective: "Objetivo", area: "Área", region: "Região", responsible: "Responsável", start: "Início", end: "Término",
  status: "Status", completed: "Concluída em", state: "Situação", daysLate: "Dias de atraso", daysLeft: "Dias que faltam", expected: "Esperado", actual: "Feito",
  difference: "Diferença", signals: "Sinais em aberto", order: "Ordem",
} as const;

export const SIGNAL_HEADERS = {
  region: "Região", action: "Ação", difficulty: "Dificuldade", date: "Data", who: "Quem", status: "Situação", answer: "Resposta",
} as const;

export const FOLLOWING_INPUTS = {
  date: { title: "Situação em", message: "O dia em que se quer ver o plano: dd/mm/aaaa." },
  status: { title: "Status", message: "Não iniciada, Em andamento, Concluída, Atrasada ou Parada. Em branco: vale só o prazo." },
  progress: { title: "Conclusão", message: "Quanto já foi feito, de 0% a 100%." },
  completed: { title: "Concluída em", message: "O dia em que a ação foi concluída: dd/mm/aaaa." },
  actual: { title: "Realizado", message: "O resultado do ano, na mesma medida da meta." },
  direction: { title: "Sentido", message: "Maior é melhor, ou Menor é melhor (mortalidade, tempo de espera)." },
  signalDate: { title: "Data", message: "O dia do sinal: dd/mm/aaaa." },
  signalStatus: { title: "Situação do sinal", message: "Aberto, Em análise, Respondido ou Encerrado. Em branco: aberto." },
} as const;

export const FOLLOWING_SHEETS = { actions: "Ações", series: "Séries", state: "Situação", monitoring: "Acompanhamento", cards: "Cartões", signals: "Sinais" } as const;

export const GROUPING_TITLES: Readonly<Record<Grouping, string>> = {
  objective: "Por objetivo", responsible: "Por responsável", area: "Por área", region: "Por região",
};

export const NO_LABEL: Readonly<Record<Grouping, string>> = {
  objective: "(sem objetivo)", responsible: "(sem responsável)", area: "(sem área)", region: "(sem região)",
};

export const MONITORING = {
  title: "Acompanhamento do plano",
  about: (actions: string, sheets: string): string => `${actions} de ${sheets}. Os status se mudam na planilha Ações do Pactua; a data, na célula amarela. Tudo se recalcula.`,
  date: "Situação em",
  dateWrong: "✖ O que está na célula amarela não é um dia, e nada é contado: digite um dia como 31/08/2024.",
  ownDate: "Lido: Situação em",
  total: "Ações",
  doneShare: "% concluídas",
  lateShare: "% atrasadas",
  expected: "Esperado",
  actual: "Feito",
  all: "Todas as ações",
  states: "Ações por situação",
  statesAlt: "Número de ações em cada situação na data escolhida",
  lateChart: "Ações e atrasadas por responsável",
  lateOf: "Ações e atrasadas",
  lateChartAlt: "Número de ações e de ações atrasadas de cada responsável",
  late: "Atrasadas, por responsável",
  lateHeaders: { responsible: "Responsável", action: "Ação", end: "Prazo", days: "Dias de atraso", status: "Status" },
  noLate: "Nenhuma ação atrasada nesta data.",
  moreLate: "e mais ações atrasadas, na planilha Situação:",
  series: "Indicadores do ano",
  signals: "Sinais das regiões",
  signalHeaders: { region: "Região", open: "Em aberto", all: "Todos" },
  otherRegions: "Outras regiões",
  openSignals: "Sinais das regiões em aberto",
  noSignals: "Nenhum sinal em aberto. As regiões escrevem na planilha Sinais.",
  noRegion: "(sem região)",
  legend: "Como ler",
  legendLines: [
    "✔ Concluída: o status ou a conclusão de 100% dizem que terminou. Com atraso, se a data de conclusão passou do prazo.",
    "● Em dia: o prazo ainda não chegou perto. ▲ Vence em 30 dias: o prazo termina em até 30 dias. ✖ Atrasada: o prazo passou, ou o status diz que está atrasada.",
    "■ Parada: o status diz que parou. ○ Não iniciada: começa depois desta data, ou o status diz que não começou. – Sem prazo: o plano não diz até quando.",
    "Esperado: a parte do tempo entre o início e o término que já passou. Feito: a conclusão informada. A média conta as ações com as duas, e só aparece se são pelo menos metade.",
    "Indicadores: ✔ meta do ano atingida; ▲ pelo menos 90% dela; ✖ menos que isso; ○ sem meta ou sem resultado.",
  ],
} as const;

export const CARDS = {
  title: (number: number, all: number): string => `Cartão ${number} de ${all}`,
  anyTitle: /^Cartão \d+ de \d+$/,
  past: "Cartão de uma ação que não está mais no plano; fica como registro e pode ser apagado",
  onDay: "Situação em",
  progress: "Esperado e feito",
  expected: "esperado:",
  actual: "feito:",
  unknown: "não informado",
  difficulties: "Dificuldades encontradas",
  decisions: "Encaminhamentos da reunião",
  decisionHeaders: ["O que fazer", "Quem", "Até quando"],
  reason: "Dias de atraso",
} as const;

/** Over the columns beside tblSinais that serve the count. */
export const SIGNAL_MEMORY = { region: "Região que conta", open: "Em aberto", order: "Ordem", action: "Ação que conta" } as const;

import { count, shortList } from "../numbers";

export const APP = {
  name: "Pactua",
  tabs: { planilha: "Planilha", conferir: "Conferir", avaliar: "Avaliar", acompanhar: "Acompanhar" },
  tabsLabel: "Partes do Pactua",
  readOnly: "Esta pasta de trabalho está aberta só para leitura: você pode ler, conferir, acompanhar e simular, mas o Pactua não escreve nada nela. Para escrever, habilite a edição ou salve uma cópia.",
  stale: "A pasta de trabalho mudou depois da leitura.",
  loading: "Abrindo…",
} as const;

/** Names of commands that belong to no screen. */
export const COMMAND_NAMES = {
  read: "Ler a pasta de trabalho",
  readAgain: "Ler de novo",
  undo: "Desfazer",
  help: "Ajuda",
  back: "Voltar",
  cancel: "Cancelar",
  close: "Fechar",
  tryAgain: "Tentar de novo",
} as const;

/** What is being done, beside the bar; and in the live region. */
export const STEP_NAMES = {
  opening: "Abrindo",
  reading: "Lendo as planilhas",
  checking: "Conferindo metas, pesos e faixas",
  evaluating: "Calculando",
  following: "Vendo prazos",
  writing: "Gravando",
} as const;

/** "Lendo as planilhas: 40 %". */
export function progressText(step: keyof typeof STEP_NAMES, part: number | null): string {
  return part === null ? `${STEP_NAMES[step]}…` : `${STEP_NAMES[step]}: ${Math.floor(part * 100)} %`;
}

export const NOTICES = {
  cancelled: "Cancelado. Nada mudou na pasta de trabalho.",
  undone: (what: string) => `Desfeito: ${what}.`,
  undoFailed: (what: string, why: string) => `Não consegui desfazer ${what}: ${why}`,
  goTo: "Ir para",
  goToSheet: (sheet: string) => `Ir para ${sheet}`,
} as const;

/** What `Desfazer` takes back, to follow "Desfazer: " and "Desfeito: ". */
export const UNDO_NAMES = {
  tables: "criar tabelas de metas",
  evaluation: "criar planilhas de avaliação",
  following: "criar planilhas de acompanhamento",
  recipe: "correção da leitura",
  fix: (cells: number) => `correção de ${count(cells, "célula", "células")}`,
  acceptance: "aceitar a inconsistência",
  signal: "registrar a dificuldade",
} as const;

export const UNDOING = { confirm: "Desfazer assim mesmo" } as const;

/** "Desfazer leva junto 5 valores digitados depois, em Avaliação HA. Não dá para trazê-los de volta." */
export function undoingSentence(values: number, sheets: readonly string[]): string {
  return `Desfazer leva junto ${count(values, "valor digitado", "valores digitados")} depois, em ${shortList(sheets)}. Não dá para ${values === 1 ? "trazê-lo" : "trazê-los"} de volta.`;
}

export function undoName(what: string | null): string {
  return what === null ? COMMAND_NAMES.undo : `${COMMAND_NAMES.undo}: ${what}`;
}

/** "Vou criar 5 planilhas (Metas, Faixas …) e atualizar 1 (Inconsistências)." */
export function previewSentence(created: readonly string[], updated: readonly string[]): string {
  const parts = [
    ...(created.length > 0 ? [`criar ${count(created.length, "planilha", "planilhas")}: ${shortList(created)}`] : []),
    ...(updated.length > 0 ? [`atualizar ${count(updated.length, "planilha", "planilhas")} do Pactua: ${shortList(updated)}`] : []),
  ];
  return `Vou ${parts.join("; e vou ")}.`;
}

export const PREVIEW = {
  nothingOfYours: "Nada do que é seu muda, e dá para desfazer.",
  kept: {
    tables: null,
    evaluation: "O que foi digitado nas planilhas de avaliação é mantido.",
    following: "O que foi digitado em Ações, Séries, Sinais e na data é mantido.",
  },
  confirm: "Criar",
  update: "Atualizar",
} as const;

/** "Criei 5 planilhas: Metas, Faixas …" */
export function writtenSentence(created: readonly string[], updated: readonly string[]): string {
  const parts = [
    ...(created.length > 0 ? [`criei ${count(created.length, "planilha", "planilhas")}: ${shortList(created)}`] : []),
    ...(updated.length > 0 ? [`atualizei ${shortList(updated)}`] : []),
  ];
  const text = parts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export const HELP = {
  title: "Como usar",
  steps: [
    { name: "Planilha", what: "Leia a pasta de trabalho que você já tem. Confira o que reconheci e corrija o que li errado." },
    { name: "Conferir", what: "Veja erros, avisos e escolhas, cada um com a célula. Corrija ou aceite com motivo." },
    { name: "Avaliar", what: "Escolha o período e crie as planilhas de avaliação. Selecione uma linha para ver de onde sai cada centavo." },
    { name: "Acompanhar", what: "Veja como está cada ação do plano numa data, quem tem o que atrasado, e registre dificuldades das regiões." },
  ],
  keysTitle: "Teclas",
  keys: [
    { key: "↑ ↓", what: "anda pelas inconsistências e seleciona a célula de cada uma" },
    { key: "Ctrl + Z", what: "desfaz o que o Pactua escreveu por último" },
    { key: "Esc", what: "cancela ou volta" },
    { key: "F1", what: "abre e fecha esta ajuda" },
    { key: "F6", what: "vai do painel para a planilha, e volta" },
  ],
  promise: "O Pactua só escreve em planilhas que ele mesmo criou. Uma célula sua só muda quando você manda, e sempre com antes e depois à vista.",
} as const;

export const WELCOME = {
  title: "Bem-vindo ao Pactua",
  steps: ["Leio as metas, os pesos e as faixas das suas planilhas.", "Mostro o que não fecha, com a célula de cada problema.", "Calculo o valor a pagar, centavo por centavo, com fórmulas."],
  promise: "Nada do que é seu é alterado.",
} as const;

/** "2024-01-15" -> "15/01/2024". */
export function brazilianDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}

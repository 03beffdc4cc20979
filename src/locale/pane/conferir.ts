import type { Level } from "../../validate/finding";
import { count } from "../numbers";

const LEVELS: Readonly<Record<Level, { readonly many: string; readonly one: string }>> = {
  error: { one: "Erro", many: "Erros" },
  warning: { one: "Aviso", many: "Avisos" },
  info: { one: "Escolha", many: "Escolhas" },
};

export const LEVEL_HINTS: Readonly<Record<Level, string>> = {
  error: "Erros fazem pagar errado: resolva antes de avaliar.",
  warning: "Avisos pedem que alguém decida.",
  info: "Escolhas são o que decidi sozinho onde o contrato não diz: confira se concorda.",
};

export function levelPlural(level: Level): string {
  return LEVELS[level].many;
}

export function levelSingular(level: Level): string {
  return LEVELS[level].one;
}

/** What findings of one code have in common, to head their group. */
const TITLES: Readonly<Record<string, string>> = {
  "weights-do-not-add-up": "Pesos que não somam 100%",
  "stated-total-differs": "Total escrito que não confere",
  "distribution-differs": "Distribuição diferente dos pesos",
  "shares-do-not-add-up": "Composição que não soma 100%",
  "share-missing": "Composição que falta",
  "sum-differs": "Soma que não confere",
  "weight-out-of-range": "Peso fora do possível",
  "weight-missing": "Peso que falta",
  "target-zero": "Meta igual a zero",
  "target-unreadable": "Meta que não pude ler",
  "band-unordered": "Faixa fora de ordem",
  "band-unreadable": "Faixa que não pude ler",
  "budget-missing": "Orçamento que falta",
  "actual-unreadable": "Realizado que não pude ler",
  "actual-unmatched": "Produção sem meta",
  "actual-missing": "Realizado que falta",
  "band-gap": "Buraco entre faixas",
  "band-overlap": "Faixas sobrepostas",
  "band-open-above": "Nada acima da última faixa",
  "points-gap": "Buraco na pontuação",
  "band-table-unmatched": "Faixas sem atividade correspondente",
  "target-compound": "Mais de uma meta na mesma célula",
  "target-range": "Meta em intervalo",
  "target-text-disagrees": "Nome e meta que se contradizem",
  "direction-assumed": "Sentido deduzido pelo nome",
  "duplicate-indicator": "Indicador repetido",
  "number-ambiguous": "Número com duas leituras",
  "deadline-unreadable": "Prazo que não pude ler",
  "deadline-disagrees": "Prazos que se contradizem",
  "deadline-before-start": "Prazo antes do início",
  "status-unknown": "Situação desconhecida",
  "late": "Ação atrasada",
  "shared-weight-split": "Um peso para várias linhas",
  "annual-target-prorated": "Meta anual proporcional ao período",
  "target-prorated": "Meta proporcional ao período",
  "short-period": "Meta por dia ou semana",
  "number-as-text": "Números guardados como texto",
  "frequency-missing": "Sem periodicidade",
  "source-missing": "Sem fonte de verificação",
  "strict-limit": "Limite estrito atingido exatamente",
  "progress-unknown": "Percentual concluído que não pude ler",
  "progress-disagrees": "Percentual que contradiz a situação",
  "value-missing": "Valor que falta",
  "value-unreadable": "Valor que não pude ler",
  "points-overlap": "Pontuações sobrepostas",
  "points-unreadable": "Pontuação que não pude ler",
  "points-unordered": "Pontuação fora de ordem",
  "points-missing": "Pontuação que falta",
  "rate-disagrees": "Taxa que não confere com o valor",
  "input-kept": "Valor digitado que mantive",
  "input-dropped": "Valor digitado sem lugar",
  "input-standing": "Valor de antes que continua",
  "formula-overwritten": "Fórmula apagada",
  "plan-input-dropped": "Valor digitado que perdeu a sua linha no plano",
  "block-ignored": "O que não usei",
};

/** Null for a code that has no title of its own. */
export function findingTitle(code: string): string | null {
  return TITLES[code] ?? null;
}

export const CONFERIR = {
  filters: "Mostrar por nível",
  counter: (level: Level, many: number) => `${LEVELS[level].many} ${many}`,
  accepted: (many: number) => `Aceitas ${many}`,
  acceptedTitle: "Inconsistências aceitas",
  list: "Inconsistências",
  none: "Nenhuma inconsistência: tudo o que sei conferir confere.",
  noneOfLevel: (level: Level) => (level === "error" ? "Nenhum erro em aberto." : level === "warning" ? "Nenhum aviso em aberto." : "Nenhuma escolha em aberto."),
  group: (title: string, many: number) => (many === 1 ? title : `${title} (${many})`),
  goTo: "Ir para a célula",
  goToSheet: "Ir para a planilha",
  others: (many: number) => `e mais ${count(many, "célula", "células")}`,
  doThis: "O que fazer",
  fix: "Corrigir…",
  fixTitle: (cells: number) => `Mudar ${count(cells, "célula", "células")}`,
  fixCell: "Célula",
  before: "Antes",
  after: "Depois",
  blank: "(vazia)",
  asText: (text: string) => `${text} (texto)`,
  asNumber: (text: string) => `${text} (número)`,
  moreFixes: (many: number) => `e mais ${count(many, "célula", "células")}`,
  apply: "Mudar",
  fixed: (cells: number) => `Mudei ${count(cells, "célula", "células")} como mostrado.`,
  accept: "Aceitar com motivo…",
  acceptTitle: "Por que aceitar",
  acceptHint: "O motivo e a data ficam na planilha Inconsistências.",
  acceptKeep: "Aceitar",
  reasonMissing: "Escreva o motivo: é ele que a comissão e o tribunal vão ler.",
  acceptDone: "Aceita. O motivo está na planilha Inconsistências.",
  acceptedBecause: (reason: string | null, date: string | null) => `Aceita${date === null ? "" : ` em ${date}`}${reason === null ? "." : `: ${reason}`}`,
  reopen: "Reabrir",
  reopened: "Reaberta.",
  updateTables: "Atualizar a planilha Inconsistências",
  createTables: "Criar a planilha Inconsistências",
  more: "Mostrar mais",
  hint: "Use ↑ e ↓ para andar pela lista: a planilha acompanha.",
} as const;

import type { ActionStateName } from "../../domain/actionState";
import { type Fraction, fraction, isZero } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import type { FollowedAction, FollowedYear, Grouping } from "../../follow/following";
import { dayText } from "../days";
import { quoted } from "../findings/phrases";
import { STATE_TITLES } from "../following";
import { count, number } from "../numbers";
import { spacedPercent } from "./avaliar";

export const ACOMPANHAR = {
  empty: "Não encontrei um plano nesta pasta de trabalho.",
  emptyHint: "Procuro tabelas com títulos como Ação, Responsável, Prazo e Status, cartões de monitoramento, e indicadores com uma coluna para cada ano. Se a sua tabela tem outros títulos, mostre na aba Planilha como ela deve ser lida.",
  date: "Situação em",
  dateToday: "hoje",
  dateChosen: "a data escolhida na planilha Acompanhamento",
  useToday: "Usar hoje",
  summary: "Situação das ações",
  total: (actions: number, sheets: number) => `${count(actions, "ação", "ações")} de ${count(sheets, "planilha", "planilhas")}`,
  spoken: (late: number, day: string) => `, ${late === 0 ? "nenhuma atrasada" : count(late, "atrasada", "atrasadas")} em ${dayText(day)}`,
  state: "Situação",
  actions: "Ações",
  many: (actions: number) => count(actions, "ação", "ações"),
  part: "Parte",
  countBy: "Contar por",
  late: "Atrasadas",
  lateTitle: (many: number) => `Atrasadas, por responsável (${many})`,
  noLate: "Nenhuma ação atrasada nesta data.",
  lateHint: "Um clique leva à ação no plano.",
  lateSince: (days: number) => (days === 0 ? "consta como atrasada" : `há ${count(days, "dia", "dias")}`),
  series: (many: number) => `Indicadores por ano (${many})`,
  year: "Ano",
  target: "Meta",
  actual: "Realizado",
  attainment: "Atingimento",
  seriesHint: "O realizado se digita na planilha Séries do Pactua.",
  signals: (open: number) => (open === 0 ? "Sinais das regiões" : `Sinais das regiões em aberto (${open})`),
  noSignals: "Nenhum sinal em aberto. As regiões escrevem na planilha Sinais, ou aqui: selecione a ação no plano.",
  signalsOf: (open: number, all: number) => `${number(fraction(open))} em aberto de ${number(fraction(all))}`,
  more: "Mostrar mais",
  moreOf: (what: string) => `Mostrar mais: ${what}`,
  create: "Criar planilhas de acompanhamento",
  update: "Atualizar o acompanhamento",
} as const;

/** What was typed is no day that a plan can be followed on: "30/02/2024 não existe." */
export function dateWrong(text: string): string {
  const year = /^\s*\d{1,2}\/\d{1,2}\/(\d{4})\s*$/.exec(text)?.[1];
  const hint = "Digite um dia como 31/08/2024, de 2000 a 2099.";
  return year !== undefined && year >= "2000" && year <= "2099" ? `O dia ${text.trim()} não existe. ${hint}` : hint;
}

/** What stands in the date cell of the sheet is no day. */
export function dateOnSheetWrong(text: string): string {
  return `${quoted(text)}, na célula amarela da planilha Acompanhamento, não é um dia: aqui conto com hoje, e lá nada é contado.`;
}

/** The ways to count, to follow "Contar por". */
export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = { objective: "objetivo", responsible: "responsável", area: "área", region: "região" };

export const EXPLAINED_ACTION = {
  title: "Célula selecionada",
  none: "Selecione na planilha uma ação do plano, ou a linha dela numa planilha do acompanhamento: mostro aqui por que está assim.",
  source: (place: string) => `Ver no plano (${place})`,
  signal: "Registrar dificuldade…",
  openSignals: (many: number) => `${count(many, "sinal", "sinais")} em aberto sobre esta ação.`,
} as const;

export const SIGNAL_FORM = {
  title: "Dificuldade na ação",
  difficulty: "O que dificulta",
  region: "Região",
  who: "Quem avisa",
  difficultyMissing: "Escreva a dificuldade: é o que o nível central vai ler.",
  whoMissing: "Escreva quem avisa: é a quem se responde.",
  hint: "Vai para a planilha Sinais, com a data de hoje; o que já está lá continua como está.",
  save: "Registrar",
  done: (place: string) => `Registrei a dificuldade em ${place}.`,
} as const;

/** "✔" and "Concluídas": a screen reader is told the word alone. */
export function stateTitle(state: ActionStateName): { readonly sign: string; readonly word: string } {
  const [sign = "", ...words] = STATE_TITLES[state].split(" ");
  return { sign, word: words.join(" ") };
}

/** "24 %"; a part that is there is never said to be none. */
export function partText(many: number, total: number): string {
  const part = fraction(many, total);
  return many > 0 && isZero(round(part, 2)) ? `< ${spacedPercent(fraction(1, 100), 0)}` : spacedPercent(part, 0);
}

/** "Responsável: Superintendente. Prazo: «Até dez. de 2024». Status no plano: «Em andamento»." */
export function knownOf({ item, labels }: FollowedAction): string {
  return [
    ...(labels.responsible === null ? [] : [`Responsável: ${labels.responsible}.`]),
    ...(item.deadline === null ? [] : [`Prazo: ${quoted(item.deadline)}.`]),
    ...(item.statusText === null ? [] : [`Status no plano: ${quoted(item.statusText)}.`]),
    ...(item.completed === null ? [] : [`Concluída em ${dayText(item.completed)}.`]),
  ].join(" ");
}

/** "Esperado 67 % do tempo, feito 40 %."; what nobody can say is left out. */
export function progressOf({ expected, actual }: { readonly expected: Fraction | null; readonly actual: Fraction | null }): string | null {
  if (expected === null) return actual === null ? null : `Feito: ${spacedPercent(actual, 0)}.`;
  return `Esperado: ${spacedPercent(expected, 0)}; feito: ${actual === null ? "não informado" : spacedPercent(actual, 0)}.`;
}

/** "88,92 %", "2.871", or a dash. */
export function yearValue(value: Fraction | null, { percent }: Pick<FollowedYear, "percent">): string {
  if (value === null) return "–";
  return percent ? spacedPercent(value) : number(value);
}

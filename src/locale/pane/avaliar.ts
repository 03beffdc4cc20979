import type { Choices } from "../../domain/rule";
import { type Fraction, HUNDRED, isNegative, multiply } from "../../domain/fraction";
import { count, list, money, number, percent, shortList, shortPercent } from "../numbers";
import { period } from "../periods";

const NO_BREAK = "\u00a0";

/** As the explanation of a payment writes it: "72,38 %". @param places as many as it needs where none are given */
export function spacedPercent(value: Fraction, places?: number): string {
  return (places === undefined ? shortPercent(value) : percent(value, places)).replace("%", `${NO_BREAK}%`);
}

export const AVALIAR = {
  noContract: "Leia a pasta de trabalho para avaliar.",
  noTargets: "Não há metas com peso para avaliar nesta pasta de trabalho.",
  what: "O que avaliar",
  all: "Todos",
  period: "Período",
  quadrimestre: "Quadrimestre",
  part: (part: number) => `${part}º quadrimestre`,
  year: "Ano",
  yearWrong: "Digite um ano com quatro algarismos.",
  production: "Produção",
  budgets: "Orçamento do período (R$)",
  budgetOf: (component: string) => `Orçamento de ${component}`,
  budgetFound: (place: string) => `lido em ${place}`,
  budgetWrong: "Digite um valor em reais, como 1.234.567,89.",
  budgetsSummary: (found: number, all: number) => (found === all ? `${found} de ${all}` : `${found} de ${all}: ${all - found === 1 ? "falta" : "faltam"} ${all - found}`),
  budgetMissing: "falta: a planilha pede o valor",
  how: "Como calcular",
  create: "Criar planilhas de avaliação",
  update: "Atualizar planilhas de avaliação",
  noComponent: "Escolha ao menos um componente.",
  result: "Resultado",
  resultOf: (months: readonly string[]) => `Resultado de ${period(months) ?? "um período"}`,
  budget: "Orçamento",
  payment: "A pagar",
  deduction: "Desconto",
  full: "Valor cheio",
  total: "Total",
  open: (lines: number) => `${count(lines, "linha", "linhas")} em aberto`,
  allClosed: "nenhuma linha em aberto",
  bar: (component: string, part: string) => `${component}: ${part} do valor cheio a pagar`,
  points: (reached: string, possible: string) => `${reached} de ${possible} pontos`,
} as const;

/** Why there is no result yet. @param lacks whatever no line can be computed without */
export function noResult(lacks: { readonly production: boolean; readonly budget: boolean }): string {
  const parts = [...(lacks.production ? ["a produção"] : []), ...(lacks.budget ? ["o orçamento"] : [])];
  return parts.length === 0
    ? "Ainda não há resultado: nenhuma linha pôde ser calculada. A aba Conferir diz o que corrigir."
    : `Ainda não há resultado: ${parts.length > 1 ? "faltam" : "falta"} ${list(parts)}. Preencha as planilhas de avaliação, e o resultado aparece aqui.`;
}

/** "Encontrei a produção de janeiro a abril de 2023 em Produção!A1:J297." */
export function productionFound(months: readonly string[], places: readonly string[]): string {
  const when = period(months);
  return `Encontrei a produção${when === null ? "" : ` de ${when}`} em ${list(places)}.`;
}

/** @param sheets those of the evaluation on which somebody typed */
export function productionTyped(sheets: readonly string[]): string {
  return `Uso o que foi digitado em ${shortList(sheets)}.`;
}

export const PRODUCTION_MISSING = "Não encontrei produção deste período: as planilhas saem em branco, para preencher.";

/** The production covers other months than those chosen. */
export function productionElsewhere(months: readonly string[]): string {
  return `A produção que encontrei é de ${period(months) ?? "outro período"}: para o período escolhido as planilhas saem em branco.`;
}

export const SHARED_WEIGHTS = {
  label: "Um só peso mesclado sobre várias linhas",
  options: {
    "by-nature": "Somar volumes; dividir o peso entre taxas (o usual)",
    pool: "Sempre somar como uma linha só",
    split: "Sempre dividir o peso por igual",
  } satisfies Readonly<Record<Choices["sharedWeights"], string>>,
} as const;

/** What another choice would change in the payment, in reais. @param difference null while nothing is computed: unknown is not zero */
export function choiceEffect(difference: Fraction | null): string {
  if (difference === null) return "o efeito aparece quando houver resultado";
  if (difference.num === 0n) return "não muda o valor a pagar";
  return `${isNegative(difference) ? "−" : "+"} ${money(isNegative(difference) ? { num: -difference.num, den: difference.den } : difference)}`;
}

export const FIXED_RULES = {
  title: "O que vale sempre",
  rules: [
    "Cada linha é arredondada uma vez, ao centavo, meio para cima.",
    "Acima da última faixa continua a maior porcentagem.",
    "Mês em branco não é zero: a linha fica em aberto.",
    "Pesos são pagos como estão escritos, mesmo que não somem 100%.",
  ],
} as const;

export const EXPLAIN = {
  title: "Célula selecionada",
  none: "Selecione na planilha uma meta, uma linha de produção ou uma linha da avaliação: mostro aqui de onde sai o valor.",
  outside: (place: string) => `${place} não faz parte de nenhuma linha avaliada.`,
  deduction: "Desconto",
  source: "Ver a meta",
  whole: (payment: string) => `No todo: ${payment}`,
  whatIf: "E se…",
  slider: (indicator: string) => `E se o realizado de ${indicator} fosse outro`,
  nextBand: "Ir para a próxima faixa",
  reset: "Voltar ao realizado",
  sheetUnchanged: "A planilha não muda.",
  simulated: (actual: string, attainment: string) => `${actual} (${attainment})`,
  more: (gain: string) => `${gain} a mais`,
  less: (loss: string) => `${loss} a menos`,
  same: "o mesmo valor",
} as const;

/** "Faltam 272 para chegar a 100 % da meta e receber mais R$ 353.535,35."; of a percentage "Faltam 2,5 pontos percentuais". @param away in the line's own measure */
export function nextStepSentence({ away, limit, gain }: { readonly away: Fraction; readonly limit: Fraction; readonly gain: Fraction }, line: { readonly percent: boolean; readonly direction: "higher" | "lower" }): string {
  const points = number(multiply(away, HUNDRED));
  const [many, isOne] = line.percent ? [`${points} ${points === "1" ? "ponto percentual" : "pontos percentuais"}`, points === "1"] : [number(away, 2), number(away, 2) === "1"];
  const aim = line.direction === "higher" ? `${isOne ? "Falta" : "Faltam"} ${many}` : `É preciso baixar ${many}`;
  return `${aim} para chegar a ${spacedPercent(limit)} da meta e receber mais ${money(gain).replace(" ", NO_BREAK)}.`;
}

import type { Fraction } from "../domain/fraction";
import type { PeriodMethod, TierRef } from "../evaluate/evaluation";
import type { Kind } from "../intake/records";
import { withKind } from "./kinds";
import { count, shortPercent } from "./numbers";
import { monthName, shortMonth, shortPeriod } from "./periods";
import { sentenceCase } from "./findings/phrases";

/** Every word of an evaluation sheet. */
export const EVALUATION = {
  sheetName: (component: string) => `Avaliação ${component}`,
  /** For a second period: "Avaliação AB mai a ago 2023". */
  sheetNameOf: (component: string, months: readonly string[]) => `Avaliação ${component} ${shortPeriod(months)}`.trimEnd(),
  title: (component: string) => `Avaliação de metas – ${component}`,
  subtitle: (sheet: string, period: string, rules: string) => `Folha ${sheet} · Período: ${period} · Regras de cálculo ${rules}`,
  hint: "Preencha só as células amarelas; tudo o mais é calculado por fórmulas. À direita da área de impressão está a memória do cálculo exato.",
  budget: "Orçamento do período",
  date: "Data da avaliação",
  full: "Valor cheio",
  payment: "A pagar",
  deduction: "Desconto",
  open: "Linhas em aberto",
  subtotal: "Subtotal",
  total: "Total",
  residue: "Resíduo de arredondamento (soma exata das linhas menos a soma das linhas arredondadas)",
  pooled: (indicators: number) => `${count(indicators, "indicador julgado", "indicadores julgados")} como uma só linha`,
} as const;

export const COLUMN_HEADERS = {
  facility: "Unidade", group: "Grupo", indicator: "Indicador", target: "Meta", professionals: "Prof.", actual: "Apurado",
  attainment: "% da meta", band: "Faixa", factor: "Fator", weight: "Peso", full: "Valor cheio", payment: "A pagar",
  deduction: "Desconto", gap: "Falta para a próxima faixa", status: "Situação", source: "Origem",
} as const;

/** The columns right of the print area, where each payment can be followed to the last digit. */
export const MEMORY_HEADERS = {
  title: "Memória do cálculo exato (não imprime)",
  reached: "Produção comparada", wanted: "Meta comparada", position: "Faixa nº",
  fullParts: "Cheio: partes do orçamento × 10¹²", fullCents: "Cheio: centavos inteiros", fullRest: "Cheio: resto × 10¹²",
  paidParts: "A pagar: partes do orçamento × 10¹²", paidCents: "A pagar: centavos inteiros", paidRest: "A pagar: resto × 10¹²",
  residue: "Sobra do arredondamento × 10¹²", attainmentChart: "Gráfico 1: nº", paymentChart: "Gráfico 2: nº",
  budgetCents: "Orçamento em centavos", budgetHigh: "… milhões de centavos", budgetLow: "… centavos restantes",
  label: "Rótulo",
  /** What Pactua itself put into an input cell, so that it can tell what a person typed over it. */
  read: (input: string) => `Lido: ${input}`,
  none: "em branco",
} as const;

export const STATUS = { met: "✔ atingida", partial: "▲ parcial", below: "✖ abaixo", missing: "○ faltam dados" } as const;

/** Stands where there is nothing more to reach. */
export const NOTHING_MORE = "–";

export const TO_BE_DONE = "realizar";

/** A tier that bands of different factors claim: nobody can say which one pays. */
export const CONFLICT = "em conflito";

export const LEGEND = {
  title: "Faixas usadas",
  appliesTo: "Vale para", band: "Faixa", text: "No contrato", from: "De", to: "Até (exclusive)", factor: "Fator", next: "Próximo fator maior em",
  limit: "Limite × 10⁶", strictness: "Limite exclusivo",
} as const;

export const NOTES = {
  title: "Como foi calculado",
  exact: "A faixa é achada sem dividir: a produção é comparada com limite × meta. O valor de cada linha é arredondado uma só vez, ao centavo (meio centavo para cima).",
  status: "✔ atingida: maior fator da tabela de faixas · ▲ parcial: fator intermediário · ✖ abaixo: menor fator · ○ faltam dados: falta um valor ou há um que não serve; a linha fica em aberto e não entra nos totais.",
  pooled: "Volumes sob o mesmo PESO são somados e julgados como uma só linha: soma da produção sobre soma das metas.",
  gap: "Falta para a próxima faixa: na unidade da coluna Apurado (+ é preciso mais, − é preciso menos), até o próximo fator maior.",
  split: "Taxas e percentuais sob o mesmo PESO dividem o peso em partes iguais.",
  lower: "Onde menor é melhor, % da meta = meta ÷ apurado; apurado zero vale 100 %.",
  openAbove: "Acima da última faixa continua valendo o maior fator.",
  noBands: (indicators: string) => `Sem faixa que se aplique, a linha fica em aberto: ${indicators}.`,
  more: (rest: number) => `… e mais ${count(rest, "escolha", "escolhas")} na planilha Inconsistências.`,
} as const;

export const METHOD_NOTES: Readonly<Record<PeriodMethod, string>> = {
  mean: "Volumes, taxas e percentuais mensais: média dos meses.",
  total: "Metas por quadrimestre ou por período: soma dos meses.",
  "per-professional": "Metas por profissional ativo: total ÷ (profissionais × meses).",
  prorated: "Metas de prazo maior que o período (anuais, por exemplo): meta × meses do período ÷ meses do prazo, comparada com a soma dos meses.",
  "met-or-not": "Metas sem número: 1 se cumprida, 0 se não; vale o mês que a periodicidade nomeia ou, sem ele, o maior valor.",
};

export const CHARTS = {
  attainment: "Percentual da meta atingido",
  payment: "Valor cheio e valor a pagar (R$)",
  attainmentAlt: (component: string) => `Gráfico de barras: percentual da meta atingido em ${component}`,
  paymentAlt: (component: string) => `Gráfico de barras: valor cheio e valor a pagar em ${component}`,
} as const;

export const SIGNATURES = ["Comissão de acompanhamento", "Organização", "Data"] as const;

export const INPUT_MESSAGES = {
  month: (month: string) => ({ title: month, message: "Produção do mês, como número. Em branco, a linha fica em aberto." }),
  percentMonth: (month: string) => ({ title: month, message: "Resultado do mês em percentual (ex.: 92,5%). Em branco, a linha fica em aberto." }),
  metOrNot: (month: string) => ({ title: month, message: "1 se a meta foi cumprida, 0 se não foi." }),
  professionals: { title: "Profissionais", message: "Número de profissionais ativos no período." },
  weight: { title: "Peso", message: "Peso da linha, em percentual. Falta no contrato." },
  budget: { title: "Orçamento", message: "Orçamento do componente no período, em reais." },
  share: { title: "Composição", message: "Parte do orçamento que paga estas metas, de 0% a 100%." },
  date: { title: "Data", message: "Data da avaliação (dia/mês/ano)." },
} as const;

/** "Metas quantitativas"; just "Metas" where the contract does not tell kinds apart. */
export function sectionTitle(kind: Kind | null): string {
  return sentenceCase(withKind("metas", kind));
}

/** ["2023-01"] -> ["jan/23"]; one column for a result without a month. */
export function monthHeaders(months: readonly string[]): string[] {
  if (months.length === 0) return ["Resultado"];
  return months.map(month => (month.length > 2 ? `${monthName(month).slice(0, 3)}/${month.slice(2, 4)}` : shortMonth(month)));
}

/** [0.7, 0.85) -> "70% até 85%"; from 0.85 on -> "85% ou mais"; below 0.7 -> "menos de 70%". */
export function tierLabel({ from, to, fromInclusive }: Pick<TierRef, "from" | "to" | "fromInclusive">): string {
  const start = (value: Fraction): string => (fromInclusive ? shortPercent(value) : `mais de ${shortPercent(value)}`);
  if (from && to) return `${start(from)} até ${shortPercent(to)}`;
  if (from) return fromInclusive ? `${shortPercent(from)} ou mais` : start(from);
  return to ? `menos de ${shortPercent(to)}` : "qualquer resultado";
}

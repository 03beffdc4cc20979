import type { Fraction } from "../domain/fraction";
import type { PointsTierRef } from "../evaluate/evaluation";
import { number, shortPercent } from "./numbers";

/** Every word of the evaluation sheet of a contract by points that other evaluation sheets do not have. */
export const POINTS_SHEET = {
  title: (component: string) => `Avaliação por pontos – ${component}`,
  budget: "Variável de desempenho",
  points: "Pontos",
  possible: "Pontos possíveis",
  most: "No máximo",
  total: "Total de pontos",
  payment: "Valor a pagar: pontos ÷ pontos possíveis × variável de desempenho, arredondado uma só vez",
  paymentAtMost: "No máximo, se os indicadores em aberto fizerem todos os seus pontos",
  deduction: "Desconto já certo: variável de desempenho menos o máximo",
  chart: "Pontos feitos e pontos possíveis",
  chartAlt: (component: string) => `Gráfico de barras: pontos feitos e pontos possíveis de cada indicador em ${component}`,
  nothingEarned: "nenhuma faixa",
  byValue: "pelo valor",
} as const;

export const POINTS_LEGEND = {
  title: "Faixas de pontos, como foram lidas",
  appliesTo: "Indicador", text: "No contrato", band: "Vale para", from: "De", to: "Até", points: "Pontos",
  limit: "Limite × 10⁶", strictness: "Limite exclusivo", next: "Próxima faixa melhor em",
} as const;

export const POINTS_MEMORY = {
  points: "Pontos × 1000", possible: "Possíveis × 1000", high: "Milhões de centavos inteiros", rest: "Resto em centavos × possíveis",
  low: "Centavos inteiros do resto", last: "Sobra", reached: "Resultado comparado", wanted: "Divisor do limite", chart: "Rótulo do gráfico",
} as const;

export const POINTS_NOTES = {
  pay: "O pagamento é um só: pontos feitos ÷ pontos possíveis × variável de desempenho, arredondado uma vez, ao centavo (meio centavo para cima).",
  open: "Um indicador sem resultado fica em aberto: os pontos dele não estão feitos nem perdidos. O valor a pagar é o que já está certo; no máximo diz até onde pode chegar.",
  holes: "Resultado entre duas faixas: vale a faixa vizinha de pior resultado. Além da melhor faixa valem os pontos dela; além da pior, nenhum. A planilha Inconsistências diz onde.",
  byAttainment: "Faixas «da meta» são julgadas pela % da meta; as outras, pelo próprio resultado (minutos, percentuais).",
  status: "✔ atingida: todos os pontos · ▲ parcial: parte deles · ✖ abaixo: nenhum · ○ faltam dados: falta um valor ou há um que não serve, e a linha fica em aberto.",
  gap: "Falta para a próxima faixa: na unidade da coluna Apurado (+ é preciso mais, − é preciso menos).",
} as const;

export const POINTS_INPUT = {
  budget: { title: "Variável de desempenho", message: "O máximo que os pontos podem pagar no período, em reais." },
} as const;

/** [0.9, 1) -> "90% até menos de 100%"; (60, 80] min -> "mais de 60 até 80 min"; to 0 -> "0 min". */
export function pointsTierLabel({ from, fromInclusive, to, toInclusive }: PointsTierRef, { percent, measure }: { readonly percent: boolean; readonly measure: string | null }): string {
  const unit = measure === null || percent ? "" : ` ${measure}`;
  const shown = (value: Fraction): string => (percent ? shortPercent(value) : number(value));
  if (from === null && to === null) return "qualquer resultado";
  if (from === null) return to!.num === 0n ? `${shown(to!)}${unit}` : `${toInclusive ? "até" : "menos de"} ${shown(to!)}${unit}`;
  const start = fromInclusive ? shown(from) : `mais de ${shown(from)}`;
  if (to === null) return fromInclusive ? `${start}${unit} ou mais` : `${start}${unit}`;
  return `${start} até ${toInclusive ? "" : "menos de "}${shown(to)}${unit}`;
}

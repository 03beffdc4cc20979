import type { Direction, Operator, PointsRecord } from "../intake/records";

/** Sheet names, headers and words of the tables that Pactua writes. */
export const SHEETS = {
  targets: "Metas",
  bands: "Faixas",
  points: "Pontos",
  shares: "Composição",
  findings: "Inconsistências",
} as const;

export const TARGET_HEADERS = {
  sheet: "Folha", cell: "Célula", component: "Componente", kind: "Tipo", facility: "Unidade", group: "Grupo",
  indicator: "Indicador", text: "Meta", operator: "Operador", value: "Valor", per: "Por", frequency: "Periodicidade",
  direction: "Sentido", weight: "Peso", sharedWeight: "Peso compartilhado", total: "Total", source: "Fonte",
} as const;

export const BAND_HEADERS = {
  sheet: "Folha", cell: "Célula", appliesTo: "Aplica-se a", kind: "Tipo", from: "De", fromInclusive: "De (inclusive)", to: "Até",
  toInclusive: "Até (inclusive)", factor: "Fator", text: "Quantidade produzida", payText: "Valor a pagar",
} as const;

export const POINT_BAND_HEADERS = {
  sheet: "Folha", cell: "Célula", indicator: "Indicador", basis: "Julgado por", measure: "Unidade", from: "De", fromInclusive: "De (inclusive)", to: "Até",
  toInclusive: "Até (inclusive)", points: "Pontos", text: "No contrato",
} as const;

export const POINTS_BASIS: Readonly<Record<PointsRecord["basis"], string>> = { attainment: "% da meta", value: "Resultado" };

export const SHARE_HEADERS = { sheet: "Folha", cell: "Célula", label: "Indicador", kind: "Tipo", share: "Parte do orçamento" } as const;

export const FINDING_HEADERS = {
  level: "Nível", code: "Código", what: "O que há", where: "Onde", remedy: "O que fazer", status: "Situação", reason: "Motivo", date: "Data",
} as const;

export const FINDING_STATUSES = ["aberta", "corrigida", "aceita"] as const;

export const FINDING_INPUTS = {
  status: { title: "Situação", message: "aberta, corrigida ou aceita." },
  none: "Nenhuma inconsistência encontrada.",
  past: "Não foi mais encontrada assim; a linha fica como registro e pode ser apagada.",
} as const;

export const OPERATORS: Readonly<Record<Operator, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" };

export const DIRECTIONS: Readonly<Record<Direction, string>> = { higher: "Maior é melhor", lower: "Menor é melhor" };

export function yesOrNo(value: unknown): string {
  return value ? "Sim" : "Não";
}

/** &P and &N are Excel's codes for the page and the number of pages. */
export const PAGE_FOOTER = "Página &P de &N";

import type { BlockKind, Kind } from "../intake/records";
import type { Level } from "../validate/finding";
import { kindName, withKind } from "./kinds";
import { count, list } from "./numbers";

/** What the command line says on a terminal about what it read, found, computed and wrote. */
const BLOCKS: Readonly<Record<BlockKind, readonly [one: string, many: string]>> = {
  targets: ["meta", "metas"],
  bands: ["faixa de pagamento", "faixas de pagamento"],
  shares: ["linha de composição", "linhas de composição"],
  distribution: ["linha de distribuição dos pesos", "linhas de distribuição dos pesos"],
  points: ["indicador com pontuação", "indicadores com pontuação"],
  series: ["valor anual", "valores anuais"],
  actions: ["ação", "ações"],
  cards: ["cartão", "cartões"],
  production: ["linha de produção", "linhas de produção"],
  budgets: ["orçamento", "orçamentos"],
  figures: ["valor de tabela", "valores de tabela"],
};

const LEVELS: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  error: ["erro", "erros"],
  warning: ["aviso", "avisos"],
  info: ["escolha", "escolhas"],
};

/** "165 metas quantitativas". @param kind only where all of them are targets of one kind. */
export function countOf(block: BlockKind, many: number, kind: Kind | null): string {
  const [one, more] = BLOCKS[block];
  return kind === null ? count(many, one, more) : count(many, `${one} ${kindName(kind).toLowerCase()}`, withKind("metas", kind));
}

/** "contrato.xlsx: 8 planilhas, 304 metas e 24 faixas de pagamento". */
export function readTitle(file: string, sheets: number, counts: readonly string[]): string {
  return `${file}: ${list([count(sheets, "planilha com dados", "planilhas com dados"), ...counts])}`;
}

/** "4 erros, 13 avisos, 22 escolhas". */
export function levelCounts(counts: Readonly<Record<Level, number>>): string {
  return (["error", "warning", "info"] as const).map(level => count(counts[level], ...LEVELS[level])).join(", ");
}

export const FINDINGS_TITLE = "Inconsistências";
export const NO_FINDINGS = "Nenhuma inconsistência.";
export const IGNORED_TITLE = "Não usei";
export const RECIPE_HINT = "  Para ler um destes quadros, diga com --receita onde está o cabeçalho e o que cada coluna significa (veja docs/receita.md).";
export const OPEN_TITLE = "Linhas em aberto";
export const TOTAL = "Total";

export const LEVEL_TITLES: Readonly<Record<Level, string>> = {
  error: "Erros",
  warning: "Avisos",
  info: "Escolhas feitas",
};

export const EVALUATION_HEADERS = ["Folha", "Orçamento", "Valor cheio", "A pagar", "Desconto", "Resíduo", "Linhas", "Em aberto"] as const;

export const POINTS_HEADERS = ["Folha", "Variável", "Pontos", "Possíveis", "A pagar", "No máximo", "Desconto", "Indicadores", "Em aberto"] as const;

export function evaluationTitle(period: string | null): string {
  return period === null ? "Avaliação" : `Avaliação de ${period}`;
}

/** The findings of one code that are not listed, and the sheets they are on. */
export function moreAlike(many: number, sheets: readonly string[]): string {
  return `… e mais ${count(many, "igual", "iguais")} em ${list(sheets)}`;
}

export function andMore(many: number): string {
  return `… e mais ${count(many, "linha", "linhas")} (veja todas com --json ou com -o)`;
}

/** "Gravei out/contrato.xlsx com 5 planilhas do Pactua: Metas, Faixas e AB." */
export function written(path: string, sheets: readonly string[]): string {
  return `Gravei ${path} com ${count(sheets.length, "planilha", "planilhas")} do Pactua: ${list(sheets)}.`;
}

export const INPUT_UNTOUCHED = "O arquivo de entrada não foi alterado.";

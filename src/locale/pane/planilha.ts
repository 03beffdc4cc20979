import type { BlockKind, BlockSummary, Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { count, list } from "../numbers";
import { isRoleName, roleName } from "../roles";
import { countOf } from "../summary";

const KIND_NAMES: Readonly<Record<BlockKind, string>> = {
  targets: "Metas",
  bands: "Faixas de pagamento",
  shares: "Composição do orçamento",
  distribution: "Distribuição dos pesos",
  points: "Pontuação",
  series: "Painel de anos",
  actions: "Plano de ação",
  cards: "Cartão de monitoramento",
  figures: "Valores do plano",
  production: "Produção",
  budgets: "Orçamentos",
};

/** @param targetKind only where all its targets are of one kind */
export function blockName({ kind }: BlockSummary, targetKind: Kind | null): string {
  return kind === "targets" && targetKind ? sentenceCase(withKind("metas", targetKind)) : KIND_NAMES[kind];
}

/** What the workbook itself writes over the table, less what the name says already; null where nothing is left. */
export function blockTitle(block: BlockSummary, targetKind: Kind | null): string | null {
  const title = block.title?.replace(/\s+/g, " ").trim() ?? "";
  const name = blockName(block, targetKind);
  const rest = title.toLowerCase().startsWith(name.toLowerCase()) ? title.slice(name.length).replace(/^[\s–—:-]+/, "") : title;
  return rest === "" ? null : rest;
}

/** "8 planilhas lidas · 304 metas · 24 faixas de pagamento". */
export function readSummary(sheets: number, counts: readonly (readonly [BlockKind, number])[]): string {
  return [count(sheets, "planilha lida", "planilhas lidas"), ...counts.map(([kind, many]) => countOf(kind, many, null))].join(" · ");
}

/** "165 metas · 4 faixas", for a sheet that is folded. */
export function sheetSummary(counts: readonly (readonly [BlockKind, number])[]): string {
  return counts.map(([kind, many]) => countOf(kind, many, null)).join(" · ");
}

/** Why a block is what it is: what its columns said, in one line. */
export function blockReason(block: BlockSummary): string {
  const named = block.columns.filter(column => column.role !== null);
  const wide = named.filter(({ role }) => /^target \d+$/.test(role!));
  const repeated = block.headerRows.length > 1 ? `; o cabeçalho se repete ${count(block.headerRows.length - 1, "vez", "vezes")}` : "";
  if (wide.length > 1) {
    const weights = named.filter(({ role }) => /^weight \d+$/.test(role!)).length;
    const rows = block.count / wide.length;
    const lines = named.some(({ role }) => role === "facility") ? "unidades" : "linhas";
    const size = Number.isInteger(rows) ? `${count(rows, lines, lines)} × ${wide.length} indicadores` : `${wide.length} indicadores em colunas`;
    return `${size}${weights > 0 ? ", peso depois de cada indicador" : ""}${repeated}`;
  }
  const months = named.filter(({ role }) => !isRoleName(role!)).map(({ header }) => header);
  const read = named.filter(({ role }) => isRoleName(role!)).map(({ header, role }) => meaningOf(header, roleName(role!)));
  const all = months.length > 1 ? [...read, `${months[0]} a ${months[months.length - 1]} são os meses`] : [...read, ...months.map(month => `${month} é o mês`)];
  return `${list(all)}${repeated}`;
}

/** "«Descrição» é indicador"; where the header says it itself, the header alone. */
function meaningOf(header: string, role: string): string {
  const named = shortHeader(header);
  return header.trim().toLowerCase() === role ? named : `${named} é ${role}`;
}

const LONGEST_HEADER = 34;

function shortHeader(header: string): string {
  const line = header.replace(/\s+/g, " ").trim();
  return line === "" ? "a coluna sem título" : `«${line.length > LONGEST_HEADER ? `${line.slice(0, LONGEST_HEADER - 1)}…` : line}»`;
}

export const PLANILHA = {
  ignoredTitle: (many: number) => `Não usei (${many})`,
  ignored: (sheet: string, range: string) => `${sheet}!${range}`,
  correct: "Corrigir…",
  correctLabel: (name: string) => `Corrigir a leitura de ${name}`,
  goTo: (place: string) => `Selecionar ${place} na planilha`,
  use: "Usar",
  useLabel: (place: string) => `Voltar a usar ${place}`,
  leaveSheet: "Não usar esta planilha",
  createTables: "Criar tabelas de metas",
  updateTables: "Atualizar tabelas de metas",
  empty: "Não encontrei metas nesta pasta de trabalho.",
  emptyHint: "Procuro tabelas com títulos como Indicador, Meta, Peso e Periodicidade. Se a sua tem outros títulos, escolha abaixo um intervalo que não usei e mostre como ele deve ser lido.",
  nothingAtAll: "As planilhas estão vazias. Abra a pasta de trabalho do contrato e leia de novo.",
} as const;

export const CORRECTION = {
  title: (place: string) => `Como ler ${place}`,
  header: "Onde está o cabeçalho",
  row: (row: number, texts: string) => `Linha ${row}: ${texts}`,
  height: "Linhas do cabeçalho",
  columns: "O que cada coluna significa",
  column: (letters: string, header: string) => (header === "" ? `Coluna ${letters}, sem título` : `Coluna ${letters}: ${header}`),
  samples: (samples: readonly string[]) => (samples.length === 0 ? "sem valores" : `por exemplo ${list(samples)}`),
  automatic: (meaning: string | null) => (meaning === null ? "Como está: não usada" : `Como está: ${meaning}`),
  byHeader: "Como o título diz",
  leaveOut: "Não usar",
  preview: "Como ficaria",
  previewCount: (many: string) => `${many}; as primeiras:`,
  nothing: "Assim ainda não há o que ler. Escolha ao menos qual coluna é o indicador e qual é a meta.",
  reads: (many: string) => `Assim leio ${many}.`,
  remember: "Lembrar para as próximas planilhas",
  rememberHint: "Fica nesta pasta de trabalho e vale para cabeçalhos iguais.",
  use: "Ler assim",
  setAside: "Não usar este quadro",
  done: (place: string) => `Passei a ler ${place} como você mostrou.`,
  setAsideDone: (place: string) => `Deixei ${place} de lado.`,
  usedAgain: (place: string) => `Voltei a usar ${place}.`,
} as const;

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names of what the first records show in the preview of a correction. */
export const RECORD_LABELS = {
  indicator: "Indicador", facility: "Unidade", group: "Grupo", target: "Meta", weight: "Peso", appliesTo: "Aplica-se a", quantity: "Produzido", pay: "Paga",
  label: "Linha", share: "Parte", months: "Meses", amount: "Valor", folha: "Planilha", action: "Ação", responsible: "Responsável", deadline: "Prazo", year: "Ano", value: "Valor",
} as const;

/** What differs from the table Metas as Pactua last wrote it: a termo aditivo, or a slip. */
export const CHANGES = {
  title: (many: number) => `Mudou desde as últimas tabelas (${many})`,
  hint: "Confira se é o que diz o termo aditivo. Ao atualizar as tabelas, passa a valer o que está na planilha.",
  added: (after: string) => `meta nova: ${after}`,
  removed: (before: string) => `meta retirada; era ${before}`,
  target: (before: string, after: string) => `meta ${before || "em branco"} → ${after || "em branco"}`,
  weight: (before: string | null, after: string | null) => `peso ${before ?? "em branco"} → ${after ?? "em branco"}`,
  frequency: (before: string, after: string) => `periodicidade ${before || "em branco"} → ${after || "em branco"}`,
  more: (many: number) => `e mais ${count(many, "mudança", "mudanças")}`,
} as const;

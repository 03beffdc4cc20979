import type { Unshown } from "../workbook/appearance";
import { list } from "./numbers";

/** What the workbench says, on its page and on the terminal. */
export const STARTING = {
  ready: (address: string, seconds: number) =>
    `A bancada está pronta (${seconds.toLocaleString("pt-BR", { maximumFractionDigits: 1 })} s). Abra no navegador: ${address}\nPara sair: Ctrl+C.`,
};

/** The bar above the grid. */
export const BAR = {
  title: "Pactua · bancada",
  open: "Abrir outra planilha…",
  save: "Salvar como .xlsx",
  keys: "F6: da planilha ao painel, e volta. Shift+F6: esta barra.",
  opening: (name: string) => `Abrindo ${name}…`,
  opened: (name: string) => `${name} está aberto. Nada sai deste computador.`,
  saved: (name: string) => `${name} foi salvo na pasta de downloads.`,
  tooLarge: (name: string, megabytes: number) => `"${name}" tem mais de ${megabytes} MB: a bancada abre planilhas menores. Apague o que não usa e salve uma cópia.`,
  failed: "Algo deu errado na bancada. Recarregue a página e tente de novo.",
  /** Said where something was typed meanwhile. */
  busy: "O Pactua está mexendo na planilha: o que você digitou agora não entrou; espere terminar e digite de novo.",
  paneless: "O painel do Pactua não carregou, porque o servidor da bancada parou. A grade continua: salve o que fez, ligue o servidor e recarregue a página.",
  leave: (name: string, next: string) => `${name} tem mudanças que não foram salvas. Abrir ${next} mesmo assim?`,
  restored: (name: string, at: number) => `Recuperei o que não estava salvo de ${name} (${moment(at)}).`,
  discard: "Descartar",
  discardAsk: (name: string) => `O que não foi salvo de ${name} será apagado, e o arquivo aberto como era. Descartar?`,
  discarded: (name: string) => `Descartado: ${name} está como era.`,
  brokenDraft: "Não consegui recuperar o que não estava salvo: o rascunho está danificado, e foi posto de lado.",
  noRoom: "O que você copiou não cabe a partir desta célula: escolha uma mais acima ou mais à esquerda.",
  /** Said where it was tried. */
  unsaved: {
    sheets: "Na bancada as planilhas não se criam, apagam, renomeiam, copiam nem mudam de lugar: isso não iria para o arquivo salvo. Faça no Excel e abra o arquivo de novo.",
    lines: "Na bancada não se inserem, apagam, movem nem ocultam linhas e colunas: isso não iria para o arquivo salvo. Faça no Excel e abra o arquivo de novo.",
    looks: "Na bancada não se mudam formatos, mesclas, tabelas, validações, nomes nem proteção: isso não iria para o arquivo salvo. Faça no Excel e abra o arquivo de novo.",
  },
  /** "" where the grid shows all that the file has. */
  notShown: (kinds: readonly Unshown[]) => {
    if (kinds.length === 0) return "";
    const named = list(kinds.map(kind => UNSHOWN[kind]));
    return `${named[0]!.toUpperCase()}${named.slice(1)} do arquivo não aparecem na grade, mas ficam no arquivo salvo.`;
  },
};

const UNSHOWN: Readonly<Record<Unshown, string>> = {
  pictures: "imagens", charts: "gráficos", comments: "comentários", shapes: "formas", conditionals: "formatos condicionais",
};

/** "22/11, 14:32". @param at milliseconds since 1970 */
function moment(at: number): string {
  return new Date(at).toLocaleString("pt-BR", { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" });
}

/** The grid, to a screen reader. */
export const GRID_NAME = "Células da planilha";

/** What the grid says and has no Portuguese for, by its own keys. */
export const GRID_WORDS = {
  error: "Número guardado como texto",
  forceStringInfo: "Esta célula guarda um texto. O Pactua o lê como número; as fórmulas, não.",
};

/** What a cell shows of a truth. */
export const BOOLEANS = { true: "VERDADEIRO", false: "FALSO" };

/** Beside the bar of a long recalculation; the grid's own words lack them in every language. */
export const RECALCULATING = {
  analyzing: "Analisando as fórmulas", calculating: "Calculando", "array-analysis": "Analisando as matrizes", "array-calculation": "Calculando as matrizes", done: "Pronto",
};

/** The charts of the sheet that is shown, under the grid. */
export const CHART_PANEL = {
  title: (many: number) => `Gráficos desta planilha (${many})`,
  asTable: "Ver os números",
  label: "Item",
  none: "sem valor",
};

/** A number on an axis or in the table of a chart. @param format in en-US grammar: "0%", "#,##0.00" */
export function chartNumber(value: number, format: string): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const digits = format === "General" ? { maximumFractionDigits: 6 } : { minimumFractionDigits: places, maximumFractionDigits: places };
  const style = format.includes("%") ? { style: "percent" as const } : { useGrouping: format.includes(",") || format === "General" };
  return value.toLocaleString("pt-BR", { ...digits, ...style });
}
